package fi.mandateaudit.finding;

import java.util.Locale;
import java.util.Optional;

/** The languages of inputs and reports, in the order in which ties between them are settled. */
public enum Language {
    /** Finnish. */
    FI,
    /** Swedish. */
    SV,
    /** English. */
    EN;

    /**
     * The language of a tag.
     *
     * @param tag {@code fi}, {@code sv} or {@code en}
     * @return the language, or nothing for another tag
     */
    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * The language's tag.
     *
     * @return {@code fi}, {@code sv} or {@code en}
     */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
