package fi.mandateaudit.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws, the same ones for the same seed. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        // Neighbouring seeds draw alike at first.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** One of the values; what stands there twice is drawn twice as often. */
    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** True once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** So many of the values, in their order. */
    <T> List<T> some(int number, List<T> values) {
        List<T> chosen = shuffled(values).subList(0, Math.min(number, values.size()));
        return values.stream().filter(chosen::contains).toList();
    }

    <T> List<T> shuffled(Collection<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
