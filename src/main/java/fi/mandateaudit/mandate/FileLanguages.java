package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.RecognisedInput;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/** In which language each file writes most of the catalogue's themes; of several, or of none, the first. */
final class FileLanguages {
    private final Map<RecognisedInput, long[]> counts = new IdentityHashMap<>();

    /** Counts cells that write themes in these languages. */
    void count(RecognisedInput input, Collection<Language> languages, int cells) {
        long[] ofFile = countsOf(input);
        languages.forEach(language -> ofFile[language.ordinal()] += cells);
    }

    Language of(RecognisedInput input) {
        long[] ofFile = countsOf(input);
        Language most = Language.FI;
        for (Language language : Language.values()) {
            if (ofFile[language.ordinal()] > ofFile[most.ordinal()]) {
                most = language;
            }
        }
        return most;
    }

    private long[] countsOf(RecognisedInput input) {
        return counts.computeIfAbsent(input, key -> new long[Language.values().length]);
    }
}
