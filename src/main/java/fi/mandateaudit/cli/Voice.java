package fi.mandateaudit.cli;

import fi.mandateaudit.job.RunVoice;

/** A run's voice on the console. */
record Voice(Console console, boolean quiet) implements RunVoice {
    @Override
    public void progress(String line) {
        if (!quiet) {
            console.tell(line);
        }
    }

    @Override
    public void result(String line) {
        console.say(line);
    }

    @Override
    public void warning(String line) {
        console.tell(line);
    }
}
