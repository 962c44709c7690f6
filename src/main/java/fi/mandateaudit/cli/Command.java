package fi.mandateaudit.cli;

import fi.mandateaudit.job.ExitCode;

/** Something the program can be told to do. */
interface Command {
    /** Does it; what keeps it from ending well is thrown. */
    ExitCode run();
}
