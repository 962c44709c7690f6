package fi.mandateaudit.roster;

import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.identity.PersonName;
import fi.mandateaudit.identity.PseudonymKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What makes assignees without a person one: the identifier, or else the words of the name and the day of birth.
 *
 * @param id an identifier that means one party, or null
 * @param words the folded words of the name in code-point order; empty if there is an identifier
 * @param birthDate the day of birth, or null; null if there is an identifier
 */
public record AssigneeIdentity(@Nullable PartyId id, String words, @Nullable LocalDate birthDate) {

    static AssigneeIdentity of(Assignee assignee) {
        PartyId id = assignee.id();
        return id != null && id.identifies()
                ? new AssigneeIdentity(id, "", null)
                : new AssigneeIdentity(null, PersonName.words(assignee.name()), assignee.birthDate());
    }

    /**
     * An order that is always the same: names first, then identifiers.
     *
     * @return the order
     */
    public static Comparator<AssigneeIdentity> order() {
        return Comparator.comparing(AssigneeIdentity::id, Comparator.nullsFirst(PartyId.order()))
                .thenComparing(AssigneeIdentity::words)
                .thenComparing(AssigneeIdentity::birthDate, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    /**
     * The name that tells nothing.
     *
     * @param key the key of pseudonyms
     * @return the same for equal identities
     */
    public String pseudonym(PseudonymKey key) {
        return id == null ? key.ofName(words, birthDate) : key.of(Objects.requireNonNull(id));
    }

    /** Shows nothing: every part may be personal. */
    @Override
    public String toString() {
        return "AssigneeIdentity[hidden]";
    }
}
