package fi.mandateaudit.audit;

import java.util.Locale;

/** How things stand for a person, gravest first. */
public enum Status {
    /** Something that the work needs is not held, or the client's link is broken. */
    GAPS,
    /** Something could not be judged. */
    NOT_EVALUATED,
    /** Everything that the work needs is held. */
    READY,
    /** The policy knows no role for the title. */
    NO_ROLE,
    /** The work needs nothing. */
    NEEDS_NOTHING,
    /** The first day is to come. */
    STARTS_LATER,
    /** The last contract has ended. */
    LEFT;

    /**
     * The status in the words of the specification, for machines.
     *
     * @return for example {@code not evaluated}
     */
    public String id() {
        return this == NO_ROLE
                ? "no role for this title"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
