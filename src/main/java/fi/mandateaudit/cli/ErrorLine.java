package fi.mandateaudit.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An error as every error stands on the console: {@code file:line:column: expected …, found …}. */
final class ErrorLine {
    private static final Pattern PLACE =
            Pattern.compile("(?<file>[^:*?\\[{]+\\.\\w+)(:(?<line>\\d+))?: expected ", Pattern.UNICODE_CHARACTER_CLASS);

    private ErrorLine() {}

    /** The line, with the beginning of the file or of the line for a place that does not tell more. */
    static String of(String message) {
        Matcher place = PLACE.matcher(message);
        if (!place.lookingAt()) {
            return message;
        }
        String line = place.group("line") == null ? "1" : place.group("line");
        return place.group("file") + ":" + line + ":1: expected " + message.substring(place.end());
    }
}
