package fi.mandateaudit.audit;

import java.util.function.Supplier;

/** Something that is judged by itself: a person, or what one rule says of what belongs to no single person. */
public final class Subject {
    private final String key;
    private final Supplier<Verdict> verdict;

    Subject(String key, Supplier<Verdict> verdict) {
        this.key = key;
        this.verdict = verdict;
    }

    /**
     * What tells the subject apart.
     *
     * @return {@code person/} and an employee number, or {@code rule/} and a code
     */
    public String key() {
        return key;
    }

    Verdict judge() {
        return verdict.get();
    }
}
