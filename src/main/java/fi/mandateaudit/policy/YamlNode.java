package fi.mandateaudit.policy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** YAML with places: what the core schema of YAML 1.2 makes of a document without anchors and tags. */
sealed interface YamlNode {

    /**
     * Where the node begins.
     *
     * @return its place
     */
    Position at();

    /**
     * Keys and values.
     *
     * @param at where it begins
     * @param entries by key, in the order of the file
     */
    record Mapping(Position at, Map<String, Entry> entries) implements YamlNode {}

    /**
     * A value and the place of its key.
     *
     * @param at where the key stands
     * @param value the value
     */
    record Entry(Position at, YamlNode value) {}

    /**
     * A list.
     *
     * @param at where it begins
     * @param items its items
     */
    record Sequence(Position at, List<YamlNode> items) implements YamlNode {}

    /**
     * A text, or a word that means true, false or nothing. Numbers stay texts: no policy has any, and employee numbers
     * begin with zeros.
     *
     * @param at where it begins
     * @param text the text
     * @param plain whether it stands without quotes
     */
    record Scalar(Position at, String text, boolean plain) implements YamlNode {
        private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
        private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
        private static final Pattern FALSE = Pattern.compile("false|False|FALSE");

        boolean isNothing() {
            return plain && NOTHING.matcher(text).matches();
        }

        boolean isTrue() {
            return plain && TRUE.matcher(text).matches();
        }

        boolean isFalse() {
            return plain && FALSE.matcher(text).matches();
        }

        boolean isText() {
            return !isNothing() && !isTrue() && !isFalse();
        }
    }
}
