package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import org.jspecify.annotations.Nullable;

/**
 * What a row says in a few bits.
 *
 * @param type the type
 * @param state the state, or null
 * @param impossible whether no such mandate can exist
 */
record Traits(MandateType type, @Nullable MandateState state, boolean impossible) {
    private static final MandateType[] TYPES = MandateType.values();
    private static final MandateState[] STATES = MandateState.values();
    private static final int IMPOSSIBLE = 1;
    private static final int STATE_BITS = 1;
    private static final int TYPE_BITS = 5;

    /** The bits of the place of a type, and of what is impossible; a row's traits as long as it shows no state. */
    static int bits(int type, boolean impossible) {
        return type << TYPE_BITS | (impossible ? IMPOSSIBLE : 0);
    }

    /** These bits with the place of a state from 1, or 0 for none; what was impossible stays so. */
    static int bits(int traits, int state, boolean impossible) {
        return traits | state << STATE_BITS | (impossible ? IMPOSSIBLE : 0);
    }

    static Traits of(int bits) {
        int shown = bits >> STATE_BITS & (1 << TYPE_BITS - STATE_BITS) - 1;
        return new Traits(TYPES[bits >> TYPE_BITS], shown == 0 ? null : STATES[shown - 1], (bits & IMPOSSIBLE) != 0);
    }
}
