package fi.mandateaudit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/** Where the program starts. */
public final class MandateAudit {
    private MandateAudit() {}

    /**
     * Runs the program.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Console console = new Console(
                stream(FileDescriptor.out), stream(FileDescriptor.err), Terminal.isStandardError(System.getenv()));
        Runtime.getRuntime().addShutdownHook(new Thread(console::hush));
        Clock clock = Clock.system(ZoneId.of("Europe/Helsinki"));
        System.exit(new Program(console, clock).run(arguments));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
