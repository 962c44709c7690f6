package fi.mandateaudit.mandate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Gives every value a number, from 0, so that rows keep numbers: a million rows say the same few things. */
final class Dictionary<T> {
    private Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    /** The number of a value; the same for equal ones. */
    int numberOf(T value) {
        Integer known = numbers.putIfAbsent(value, values.size());
        if (known != null) {
            return known;
        }
        values.add(value);
        return values.size() - 1;
    }

    T value(int number) {
        return values.get(number);
    }

    /** The values by their numbers. */
    List<T> values() {
        return values;
    }

    /** The values by their numbers, once no other value comes: what found the numbers is let go. */
    List<T> close() {
        numbers = Map.of();
        return values;
    }

    /** The place of each value, by its number, in an order of the values. */
    int[] ranks(Comparator<? super T> order) {
        int[] sorted = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get, order))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            ranks[sorted[i]] = i;
        }
        return ranks;
    }
}
