package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.RecognisedInput;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/** In which language each file writes most of the catalogue's themes; of several, or of none, the first. */
final class FileLanguages {
    private final Map<RecognisedInput, int[]> counts = new IdentityHashMap<>();

    void count(RecognisedInput input, Collection<Language> languages) {
        int[] ofFile = countsOf(input);
        languages.forEach(language -> ofFile[language.ordinal()]++);
    }

    Language of(RecognisedInput input) {
        int[] ofFile = countsOf(input);
        Language most = Language.FI;
        for (Language language : Language.values()) {
            if (ofFile[language.ordinal()] > ofFile[most.ordinal()]) {
                most = language;
            }
        }
        return most;
    }

    private int[] countsOf(RecognisedInput input) {
        return counts.computeIfAbsent(input, key -> new int[Language.values().length]);
    }
}
