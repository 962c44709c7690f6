package fi.mandateaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text with places for values, taken apart once. */
final class Template {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)\\}");

    private final String key;
    /** The words before each placeholder, and those after the last. */
    private final List<String> words = new ArrayList<>();

    private final List<String> names = new ArrayList<>();

    Template(String key, String text) {
        this.key = key;
        Matcher place = PLACEHOLDER.matcher(text);
        int from = 0;
        while (place.find()) {
            words.add(text.substring(from, place.start()));
            names.add(place.group(1));
            from = place.end();
        }
        words.add(text.substring(from));
    }

    String with(Function<String, @Nullable String> values) {
        StringBuilder text = new StringBuilder(words.get(0));
        for (int i = 0; i < names.size(); i++) {
            String value = values.apply(names.get(i));
            if (value == null) {
                throw new IllegalArgumentException("expected a value for " + names.get(i) + " in " + key);
            }
            text.append(value).append(words.get(i + 1));
        }
        return text.toString();
    }
}
