package fi.mandateaudit.policy;

import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.ImportProfile;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.FileSystems;
import java.util.Collections;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads what {@code imports.yml} fixes for the files of one source. */
final class ProfileReader {
    private ProfileReader() {}

    static ImportProfile read(PolicyNode profile) {
        profile.child("files").ifPresent(ProfileReader::rejectUnlessPattern);
        Map<String, Field> headings =
                profile.child("headings").map(HeadingWords::read).orElse(Map.of());
        return new ImportProfile(
                profile.text("files"),
                profile.child("encoding").map(ProfileReader::encoding).orElse(null),
                profile.child("delimiter").map(ProfileReader::delimiter).orElse(null),
                Collections.unmodifiableMap(headings));
    }

    private static void rejectUnlessPattern(PolicyNode files) {
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + files.text());
        } catch (PatternSyntaxException noPattern) {
            files.reject("a pattern over the name of a file such as palkat-*.csv", files.text());
        }
    }

    private static @Nullable Charset encoding(PolicyNode node) {
        try {
            return Charset.forName(node.text());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            node.reject("an encoding such as UTF-8 or windows-1252", node.text());
            return null;
        }
    }

    private static @Nullable Character delimiter(PolicyNode node) {
        // Not the tidied text: the delimiter may be a tabulator.
        String text = node.node() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
        char delimiter = text.length() == 1 ? text.charAt(0) : '"';
        if (Character.isLetterOrDigit(delimiter) || "\"\r\n ".indexOf(delimiter) >= 0) {
            node.reject("a character that divides fields, such as ; or ,", "another");
            return null;
        }
        return delimiter;
    }
}
