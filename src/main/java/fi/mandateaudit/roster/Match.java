package fi.mandateaudit.roster;

import java.util.List;

/** Who of the people an assignee is. */
public sealed interface Match {

    /**
     * One person, and no other.
     *
     * @param person the person
     * @param method how the person was found
     */
    record Found(Person person, MatchMethod method) implements Match {}

    /**
     * Two or more people, or one person whom another assignee might as well be.
     *
     * @param candidates everybody it could be, in the order of their numbers
     * @param method at which method the search ended
     */
    record Ambiguous(List<Person> candidates, MatchMethod method) implements Match {}

    /**
     * Nobody in HR's export, but somebody who stood in an earlier one.
     *
     * @param person the person
     * @param method how the person was recognised
     */
    record Former(KnownPerson person, MatchMethod method) implements Match {}

    /** Nobody in HR's export, now or before. */
    record Unknown() implements Match {}
}
