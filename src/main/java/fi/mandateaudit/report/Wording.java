package fi.mandateaudit.report;

import fi.mandateaudit.finding.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The texts of one language, by their keys; {@code {name}} in a text stands for a value. */
final class Wording {
    private final Map<String, String> texts;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    Wording(Map<String, String> texts) {
        this.texts = texts;
    }

    static Wording in(Language language) {
        return new Wording(read(language));
    }

    static Map<String, String> read(Language language) {
        Properties properties = new Properties();
        try (InputStream stream = open("report_" + language.tag() + ".properties");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Wording.class.getResourceAsStream(name), name);
    }

    /**
     * A text without values.
     *
     * @param key its key
     * @return the text
     * @throws IllegalArgumentException if there is none of that key
     */
    String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("expected a text for " + key);
        }
        return text;
    }

    /**
     * A text with its values.
     *
     * @param key its key
     * @param values values by the names of their placeholders
     * @return the text
     * @throws IllegalArgumentException if there is no such text, or no value for one of its placeholders
     */
    String text(String key, Map<String, String> values) {
        return text(key, values::get);
    }

    String text(String key, Function<String, @Nullable String> values) {
        return templates
                .computeIfAbsent(key, absent -> new Template(key, text(key)))
                .with(values);
    }

    /**
     * A text that counts something.
     *
     * @param key its key without the ending {@code .one} or {@code .many}
     * @param count how many, {@code {n}} in the text
     * @return the text
     */
    String count(String key, long count) {
        return text(key + (count == 1 ? ".one" : ".many"), Map.of("n", Long.toString(count)));
    }
}
