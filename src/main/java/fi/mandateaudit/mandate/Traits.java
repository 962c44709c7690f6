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
    private static final int STATE_BITS = 1;
    private static final int TYPE_BITS = 5;

    /** All of it as a number below 256. */
    int bits() {
        int shown = state == null ? 0 : state.ordinal() + 1;
        return type.ordinal() << TYPE_BITS | shown << STATE_BITS | (impossible ? 1 : 0);
    }

    static Traits of(int bits) {
        int shown = bits >> STATE_BITS & (1 << TYPE_BITS - STATE_BITS) - 1;
        return new Traits(TYPES[bits >> TYPE_BITS], shown == 0 ? null : STATES[shown - 1], (bits & 1) == 1);
    }
}
