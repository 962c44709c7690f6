package fi.mandateaudit.cli;

import fi.mandateaudit.job.ExitCode;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.ParameterException;

/** The whole program: a command line in, an exit code out. */
final class Program {
    private final Console console;
    private final Clock clock;

    Program(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    int run(String... arguments) {
        return new Errors(console).guard(() -> obey(arguments)).number();
    }

    private ExitCode obey(String... arguments) {
        try {
            Optional<Call> call = new CommandLineReading(console).read(arguments);
            return call.map(given -> commandOf(given).run()).orElse(ExitCode.CLEAN);
        } catch (ParameterException e) {
            console.tell("mandate-audit: " + oneLine(String.valueOf(e.getMessage())) + "; see --help");
            return ExitCode.USAGE;
        }
    }

    private Command commandOf(Call call) {
        return switch (call.command()) {
            case AUDIT -> new AuditCommand(call, console, clock);
            case CHECK -> new CheckCommand(call, console, clock);
            case EXPLAIN -> new ExplainCommand(call, console, clock);
            case HISTORY -> new HistoryCommand(call, console, clock);
            case PURGE -> new PurgeCommand(call, console, clock);
        };
    }

    private static String oneLine(String text) {
        return text.lines().findFirst().orElse("wrong use");
    }
}
