package fi.mandateaudit.job;

import fi.mandateaudit.identity.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Collects the faults of a configuration, so that all are told at once. */
final class ConfigurationFaults {
    private final ConfigurationSources sources;
    private final List<String> lines = new ArrayList<>();

    ConfigurationFaults(ConfigurationSources sources) {
        this.sources = sources;
    }

    int days(String key, String text) {
        return value(key, text, Notation::days, 0);
    }

    boolean flag(String key, String text) {
        return value(key, text, Notation::flag, false);
    }

    /** Makes a value of a text; after a fault something in its place, which nobody gets to see. */
    <T> T value(String key, String text, Function<String, T> notation, T inPlace) {
        try {
            return notation.apply(text);
        } catch (IllegalArgumentException e) {
            add(key, String.valueOf(e.getMessage()), text);
            return inPlace;
        }
    }

    void add(String key, String expected, String found) {
        String shown = found.isEmpty() ? "nothing" : Redaction.blank(found);
        lines.add(String.format(
                Locale.ROOT, "%s: expected %s under %s, found %s", sources.placeOf(key), expected, key, shown));
    }

    void throwIfAny() {
        if (!lines.isEmpty()) {
            throw new ConfigurationRejected(lines);
        }
    }
}
