package fi.mandateaudit.roster;

import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.identity.PersonId;
import fi.mandateaudit.identity.PseudonymKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was granted a mandate, as far as the row tells.
 *
 * @param id the identifier, or null
 * @param employeeNo the employee number, or empty
 * @param birthDate the day of birth that the row states or its identity code tells, or null
 * @param name the name as written, tidied, or empty
 */
public record Assignee(@Nullable PartyId id, String employeeNo, @Nullable LocalDate birthDate, String name) {
    /**
     * Makes an assignee of what a row tells.
     *
     * @param id the identifier, or null
     * @param employeeNo the employee number, or empty
     * @param stated the day of birth that the row states, or null: then the identifier may tell it
     * @param name the name as written, tidied, or empty
     * @return the assignee
     */
    public static Assignee of(@Nullable PartyId id, String employeeNo, @Nullable LocalDate stated, String name) {
        LocalDate birthDate = stated == null ? BirthDates.of(id).orElse(null) : stated;
        return new Assignee(id, employeeNo, birthDate, name);
    }

    /**
     * What makes this and other assignees one, where no person is found.
     *
     * @return the identifier, or else the name's words and the day of birth
     */
    public AssigneeIdentity identity() {
        return AssigneeIdentity.of(this);
    }

    /**
     * The name that tells nothing.
     *
     * @param key the key of pseudonyms
     * @return the same for assignees of one identity
     */
    public String pseudonym(PseudonymKey key) {
        return identity().pseudonym(key);
    }

    /**
     * Whether this and another assignee cannot be one person.
     *
     * @param other another assignee
     * @return true if their codes, their days of birth or their employee numbers differ
     */
    boolean contradicts(Assignee other) {
        return contradictsId(other.id)
                || birthDate != null && other.birthDate != null && !birthDate.equals(other.birthDate)
                || !employeeNo.isEmpty()
                        && !other.employeeNo.isEmpty()
                        && !Folding.fold(employeeNo).equals(Folding.fold(other.employeeNo));
    }

    /**
     * Whether this assignee cannot be a person.
     *
     * @param person a person
     * @return true if a code or a day of birth differs from the person's, or the employee number is none of theirs
     */
    boolean contradicts(Person person) {
        return contradictsCodes(person)
                || birthDate != null
                        && !person.birthDates().isEmpty()
                        && !person.birthDates().contains(birthDate)
                || !employeeNo.isEmpty() && !hasNumber(person);
    }

    private boolean hasNumber(Person person) {
        String folded = Folding.fold(employeeNo);
        for (String number : person.numbers()) {
            if (Folding.fold(number).equals(folded)) {
                return true;
            }
        }
        return false;
    }

    private boolean contradictsCodes(Person person) {
        int contradicting = 0;
        for (PersonId other : person.ids()) {
            contradicting += contradictsId(other) ? 1 : 0;
        }
        // Somebody conflicting has several codes: it is enough to agree with one of them.
        return person.conflict() ? contradicting == person.ids().size() && contradicting > 0 : contradicting > 0;
    }

    private boolean contradictsId(@Nullable PartyId other) {
        return id instanceof PersonId mine && other instanceof PersonId theirs && mine.contradicts(theirs);
    }

    /** Shows nothing: every part may be personal. */
    @Override
    public String toString() {
        return "Assignee[hidden]";
    }
}
