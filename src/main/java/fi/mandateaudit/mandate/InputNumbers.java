package fi.mandateaudit.mandate;

import fi.mandateaudit.intake.RecognisedInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The files by the numbers that rows keep of them. */
final class InputNumbers {
    private final Map<RecognisedInput, Integer> numbers = new IdentityHashMap<>();
    private final List<RecognisedInput> inputs = new ArrayList<>();

    int of(RecognisedInput input) {
        Integer known = numbers.putIfAbsent(input, inputs.size());
        if (known != null) {
            return known;
        }
        inputs.add(input);
        return inputs.size() - 1;
    }

    List<RecognisedInput> inputs() {
        return inputs;
    }

    /** The names of the files; the folder settles ties between files of one name. */
    Legend.Ranked<String> names() {
        Comparator<RecognisedInput> order = Comparator.comparing(RecognisedInput::name)
                .thenComparing(input -> input.path().toString());
        int[] ranks = new int[inputs.size()];
        List<RecognisedInput> sorted = inputs.stream().sorted(order).toList();
        IntStream.range(0, ranks.length).forEach(place -> ranks[of(sorted.get(place))] = place);
        return new Legend.Ranked<>(inputs.stream().map(RecognisedInput::name).toList(), ranks);
    }
}
