package fi.mandateaudit.policy;

import fi.mandateaudit.identity.PersonName;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One text for one meaning: records by their components, maps and sets in code-point order. Reads records as they are,
 * so that a component added one day cannot be forgotten here; only where something stands in its file means nothing.
 */
final class CanonicalForm {
    private CanonicalForm() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "-";
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, entry) -> sorted.put(of(key), of(entry)));
            return sorted.toString();
        }
        if (value instanceof Set<?> set) {
            return set.stream()
                    .map(CanonicalForm::of)
                    .collect(Collectors.toCollection(TreeSet::new))
                    .toString();
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(CanonicalForm::of).toList().toString();
        }
        return ofOne(value);
    }

    private static String ofOne(Object value) {
        if (value instanceof Optional<?> optional) {
            return of(optional.map(List::of).orElse(List.of()));
        }
        if (value instanceof Catalogue catalogue) {
            return of(catalogue.services());
        }
        if (value instanceof PersonName name) {
            return of(List.of(name.display(), name.keys()));
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof Record record ? ofRecord(record) : quoted(value.toString());
    }

    private static String ofRecord(Record record) {
        StringBuilder form = new StringBuilder(record.getClass().getSimpleName()).append('(');
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getType() == Position.class) {
                continue;
            }
            form.append(component.getName())
                    .append('=')
                    .append(of(read(record, component)))
                    .append(';');
        }
        return form.append(')').toString();
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record that cannot be read: " + component.getName(), impossible);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
