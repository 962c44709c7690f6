package fi.mandateaudit.roster;

import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.IdentityCode;
import fi.mandateaudit.identity.MaskedCode;
import fi.mandateaudit.identity.PersonId;
import fi.mandateaudit.identity.PersonName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One human in HR's export, on one row or several.
 *
 * @param number the employee number that names the person: the first of theirs in code-point order
 * @param numbers all employee numbers of the person
 * @param names every name under which HR writes the person, in code-point order, the first for showing; none if no row with
 *     a name can be read
 * @param ids identity codes, masked codes and opaque identifiers of the person
 * @param birthDates days of birth that HR states or the identity codes tell
 * @param contracts the contracts in an order that depends on what they say, not on where
 * @param conflict whether one number has two identity codes, or the days of birth contradict each other
 * @param rejectedRows places of HR rows of this person that could not be read
 */
public record Person(
        String number,
        Set<String> numbers,
        List<PersonName> names,
        Set<PersonId> ids,
        Set<LocalDate> birthDates,
        List<Contract> contracts,
        boolean conflict,
        List<Place> rejectedRows) {

    /**
     * Whether the person has identity codes that contradict each other.
     *
     * @return true if two full or masked codes cannot be one
     */
    public boolean hasTwoCodes() {
        return contradict(ids);
    }

    static boolean contradict(Set<PersonId> ids) {
        return ids.size() > 1
                && ids.stream()
                        .filter(id -> id instanceof IdentityCode || id instanceof MaskedCode)
                        .anyMatch(one -> ids.stream().anyMatch(one::contradicts));
    }

    /**
     * Whether the person may be judged at all.
     *
     * @return false for somebody conflicting, or one of whose HR rows was rejected
     */
    public boolean isJudged() {
        return !conflict && rejectedRows.isEmpty();
    }

    /**
     * The name under which reports show the person.
     *
     * @return last name first; empty if no row with a name can be read
     */
    public String displayName() {
        return names.isEmpty() ? "" : names.get(0).display();
    }

    /**
     * Whether the person works for the organisation on a day.
     *
     * @param day a day
     * @param graceDays days after the last contract's end in which nothing is judged
     * @return the presence; LEFT for somebody without any readable contract too
     */
    public Presence presence(LocalDate day, int graceDays) {
        if (contracts.stream().anyMatch(contract -> contract.employed().covers(day))) {
            return Presence.ACTIVE;
        }
        if (contracts.stream().anyMatch(contract -> contract.employed().startsAfter(day))) {
            return Presence.FUTURE;
        }
        boolean longAgo =
                contracts.stream().allMatch(contract -> contract.employed().endsBefore(day.minusDays(graceDays)));
        return longAgo ? Presence.LEFT : Presence.LEAVING;
    }

    /**
     * The contracts that cover a day.
     *
     * @param day a day
     * @return those contracts, in the same order
     */
    public List<Contract> contractsOn(LocalDate day) {
        return contracts.stream()
                .filter(contract -> contract.employed().covers(day))
                .toList();
    }

    /**
     * The first day of the contract that starts next.
     *
     * @param day a day
     * @return the earliest first day after it
     */
    public Optional<LocalDate> nextStart(LocalDate day) {
        return contracts.stream()
                .map(contract -> contract.employed().from())
                .filter(start -> start != null && start.isAfter(day))
                .min(Comparator.naturalOrder());
    }

    /** Shows the employee number alone: nothing else of a person belongs into a log. */
    @Override
    public String toString() {
        return number;
    }
}
