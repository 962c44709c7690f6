package fi.mandateaudit.mandate;

import java.util.HashMap;
import java.util.Map;

/** Keeps one object of each value: a million rows say the same few things. */
final class Pool<T> {
    private final Map<T, T> values = new HashMap<>();

    T one(T value) {
        T first = values.putIfAbsent(value, value);
        return first == null ? value : first;
    }
}
