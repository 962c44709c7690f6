package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.MandateType;
import java.util.Comparator;

/**
 * What makes rows of one holder one mandate: everything but the state. Numbers are places in the order of the values.
 *
 * @param theme the theme
 * @param type the type
 * @param grantor who gave it
 * @param specifiers what it is limited to
 * @param from the first day, as a day of the epoch
 * @param to the last day, likewise
 * @param impossible whether no such mandate can exist
 */
record HoldingKey(int theme, MandateType type, int grantor, int specifiers, int from, int to, boolean impossible) {
    static final Comparator<HoldingKey> ORDER = Comparator.comparingInt(HoldingKey::theme)
            .thenComparing(HoldingKey::type)
            .thenComparingInt(HoldingKey::grantor)
            .thenComparingInt(HoldingKey::specifiers)
            .thenComparingInt(HoldingKey::from)
            .thenComparingInt(HoldingKey::to)
            .thenComparing(HoldingKey::impossible);
}
