package fi.mandateaudit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the program starts. */
public final class MandateAudit {
    private static final Logger LOG = LoggerFactory.getLogger(MandateAudit.class);

    private MandateAudit() {}

    /**
     * Runs the program.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Console console = new Console(
                stream(FileDescriptor.out), stream(FileDescriptor.err), Terminal.isStandardError(System.getenv()));
        // Java would print the message of what no thread waits for, which might hold what it was about.
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> LOG.debug("Thread failed", failure));
        Runtime.getRuntime().addShutdownHook(new Thread(console::hush));
        Clock clock = Clock.system(ZoneId.of("Europe/Helsinki"));
        System.exit(new Program(console, clock).run(arguments));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
