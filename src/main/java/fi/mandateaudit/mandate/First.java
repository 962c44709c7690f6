package fi.mandateaudit.mandate;

import java.util.Collection;
import java.util.function.Function;

/** The spelling that stands for several: the first in code-point order, whatever the order of rows. */
final class First {
    private First() {}

    static <T> String of(Collection<T> sources, Function<T, String> spelling) {
        return sources.stream()
                .map(spelling)
                .filter(text -> !text.isEmpty())
                .min(String::compareTo)
                .orElse("");
    }
}
