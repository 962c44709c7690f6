package fi.mandateaudit.report;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Texts that remember which of them were asked for. */
final class Recorded extends AbstractMap<String, String> {
    private final Map<String, String> texts;
    private final Set<String> used = new TreeSet<>();

    Recorded(Map<String, String> texts) {
        this.texts = texts;
    }

    Set<String> used() {
        return used;
    }

    @Override
    public @Nullable String get(@Nullable Object key) {
        used.add(String.valueOf(key));
        return texts.get(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return texts.entrySet();
    }
}
