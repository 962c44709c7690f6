package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.MandateType;

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
record HoldingKey(int theme, MandateType type, int grantor, int specifiers, int from, int to, boolean impossible)
        implements Comparable<HoldingKey> {

    // By hand, since everything that is held is put into this order several times in a run.
    @Override
    public int compareTo(HoldingKey other) {
        int order = Integer.compare(theme, other.theme);
        order = order != 0 ? order : type.compareTo(other.type);
        order = order != 0 ? order : Integer.compare(grantor, other.grantor);
        order = order != 0 ? order : Integer.compare(specifiers, other.specifiers);
        order = order != 0 ? order : Integer.compare(from, other.from);
        order = order != 0 ? order : Integer.compare(to, other.to);
        return order != 0 ? order : Boolean.compare(impossible, other.impossible);
    }
}
