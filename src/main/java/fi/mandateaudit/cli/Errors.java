package fi.mandateaudit.cli;

import fi.mandateaudit.intake.InputRefused;
import fi.mandateaudit.job.ConfigurationRejected;
import fi.mandateaudit.job.ExitCode;
import fi.mandateaudit.job.RunEnded;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every way in which a command can end badly: one line each, and a number. */
final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Console console;

    Errors(Console console) {
        this.console = console;
    }

    /** Runs a command; a library may throw more than it declares. */
    ExitCode guard(Command command) {
        try {
            return command.run();
        } catch (OutOfMemoryError e) {
            linesOf(RunEnded.forWantOfMemory()).forEach(console::tell);
            return ExitCode.FAILED;
        } catch (Throwable e) {
            LOG.debug("Command failed", e);
            linesOf(e).forEach(console::tell);
            return codeOf(e);
        }
    }

    /** What a failure makes the process end with. */
    static ExitCode codeOf(Throwable failure) {
        if (failure instanceof ConfigurationRejected) {
            return ExitCode.CONFIGURATION;
        }
        if (failure instanceof InputRefused) {
            return ExitCode.REFUSED;
        }
        return failure instanceof RunEnded ended ? ended.exitCode() : ExitCode.FAILED;
    }

    private static List<String> linesOf(Throwable failure) {
        if (failure instanceof ConfigurationRejected rejected) {
            return rejected.lines().stream().map(ErrorLine::of).toList();
        }
        if (failure instanceof InputRefused || failure instanceof RunEnded) {
            return List.of(ErrorLine.of(String.valueOf(failure.getMessage())));
        }
        return List.of("mandate-audit: expected to succeed, found a failure of the tool: " + kindOf(failure));
    }

    /** The kind and place of a failure: its message might hold what it was about. */
    private static String kindOf(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return e.getClass().getSimpleName() + place;
    }
}
