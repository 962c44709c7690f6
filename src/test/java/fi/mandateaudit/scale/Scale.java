package fi.mandateaudit.scale;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * How large the made-up organisation is.
 *
 * @param people the number of its people
 * @param mandates the number of rows in its list of granted mandates
 * @param seed equal seeds give equal bytes
 */
record Scale(int people, int mandates, long seed) {
    static final LocalDate AUDIT_DATE = LocalDate.of(2026, 11, 23);
    static final String OWN_ID = "7654321-2";
    static final String OWN_NAME = "Esimerkki Oy";

    Scale {
        if (people < 1 || mandates < people) {
            throw new IllegalArgumentException("expected people, and at least as many mandates");
        }
    }

    int clients() {
        return Math.max(10, people / 25);
    }

    /** How many rows the list has of a person; over all people it is every row. */
    int mandatesOf(int person) {
        return mandates / people + (person < mandates % people ? 1 : 0);
    }

    /** Chance that depends on the seed and the person alone. */
    SplittableRandom chanceOf(int person) {
        return new SplittableRandom(seed * 1_000_003 + person);
    }
}
