package fi.mandateaudit.cli;

import fi.mandateaudit.intake.InputRefused;
import fi.mandateaudit.job.ConfigurationRejected;
import fi.mandateaudit.job.ExitCode;
import fi.mandateaudit.job.RunEnded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every way in which a command can end badly: one line each, and a number. */
final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Console console;

    Errors(Console console) {
        this.console = console;
    }

    ExitCode guard(Command command) {
        try {
            return command.run();
        } catch (ConfigurationRejected e) {
            e.lines().stream().map(ErrorLine::of).forEach(console::tell);
            return ExitCode.CONFIGURATION;
        } catch (InputRefused e) {
            console.tell(ErrorLine.of(String.valueOf(e.getMessage())));
            return ExitCode.REFUSED;
        } catch (RunEnded e) {
            LOG.debug("Run ended", e);
            console.tell(ErrorLine.of(String.valueOf(e.getMessage())));
            return e.exitCode();
        } catch (RuntimeException e) {
            LOG.debug("Tool failed", e);
            console.tell("mandate-audit: expected to succeed, found a failure of the tool: " + kindOf(e));
            return ExitCode.FAILED;
        }
    }

    /** The kind and place of a failure: its message might hold what it was about. */
    private static String kindOf(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return e.getClass().getSimpleName() + place;
    }
}
