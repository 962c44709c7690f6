package fi.mandateaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Whether somebody looks at standard error while it is written. */
final class Terminal {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Whether standard error is a terminal that can redraw a line. */
    static boolean isStandardError(Map<String, String> environment) {
        return !"dumb".equals(environment.get("TERM")) && isTerminal();
    }

    private static boolean isTerminal() {
        try {
            return isDeviceOfTerminal(Files.readSymbolicLink(STANDARD_ERROR).toString());
        } catch (IOException | UnsupportedOperationException e) {
            // Elsewhere Java knows only of standard input and output together.
            return System.console() != null;
        }
    }

    static boolean isDeviceOfTerminal(String device) {
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
    }
}
