package fi.mandateaudit.cli;

import fi.mandateaudit.job.Notation;
import java.util.function.Consumer;

/** What the values of an option look like. */
enum OptionForm {
    /** One word. */
    TEXT("1", value -> {}),
    /** One file or glob, or several. */
    FILES("1..*", value -> {}),
    /** A day. */
    DAY("1", Notation::day),
    /** A language. */
    LANGUAGE("1", Notation::language),
    /** A severity, or never. */
    THRESHOLD("1", Notation::threshold),
    /** No value. */
    FLAG("0", value -> {});

    private final String arity;
    private final Consumer<String> notation;

    OptionForm(String arity, Consumer<String> notation) {
        this.arity = arity;
        this.notation = notation;
    }

    String arity() {
        return arity;
    }

    /** Reads a value; an {@link IllegalArgumentException} says what was expected. */
    void check(String value) {
        notation.accept(value);
    }
}
