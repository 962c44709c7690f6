package fi.mandateaudit.intake;

import fi.mandateaudit.identity.Folding;
import java.util.List;

/** What the cutter found on one or more lines. */
sealed interface Cut {

    /** The line on which it begins, from 1. */
    int line();

    /**
     * A record whose grammar is right.
     *
     * @param line the line on which it begins
     * @param fields its fields, unquoted
     */
    record Whole(int line, Fields fields) implements Cut {
        Whole(int line, List<String> fields) {
            this(line, Fields.of(fields));
        }

        /** Whether there is nothing but blanks in it. */
        boolean isBlank() {
            return !fields.beginsVisibly()
                    && fields.stream().allMatch(field -> Folding.tidy(field).isEmpty());
        }
    }

    /**
     * A record that breaks the grammar.
     *
     * @param line the line on which it begins
     * @param before the fields before the one at fault, as they stand in the file
     * @param expected what the grammar asks
     * @param found what stands there, up to the next delimiter
     */
    record Broken(int line, List<String> before, Expected expected, String found) implements Cut {
        /** The place of the field at fault among the record's, from 0. */
        int field() {
            return before.size();
        }
    }
}
