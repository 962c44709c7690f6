package fi.mandateaudit.intake;

import fi.mandateaudit.identity.Folding;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** What an unknown label of a type or a state most likely means: a guess for people to look at, never for the program. */
public final class ProbableMeaning {
    private static final double LEAST_LIKENESS = 0.6;

    private final ImportRules rules;

    /**
     * Makes a guesser.
     *
     * @param rules the labels that are known
     */
    public ProbableMeaning(ImportRules rules) {
        this.rules = rules;
    }

    /**
     * Guesses what a label means.
     *
     * @param field {@link Field#TYPE} or {@link Field#STATE}
     * @param label a label that nobody knows
     * @return the constant of the known label that is most like it, or nothing if none is alike
     */
    public Optional<String> of(Field field, String label) {
        String folded = Folding.fold(label);
        return labels(field).entrySet().stream()
                .filter(known -> Likeness.of(folded, known.getKey()) >= LEAST_LIKENESS)
                .max(Comparator.comparingDouble(
                                (Map.Entry<String, ? extends Enum<?>> known) -> Likeness.of(folded, known.getKey()))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(known -> known.getValue().name());
    }

    private Map<String, ? extends Enum<?>> labels(Field field) {
        return field == Field.TYPE ? rules.types() : rules.states();
    }
}
