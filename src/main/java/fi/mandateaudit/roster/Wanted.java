package fi.mandateaudit.roster;

import fi.mandateaudit.identity.PersonName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An assignee whose person is looked for; the name is taken apart only if it comes to names. */
final class Wanted {
    private final Assignee assignee;
    private @Nullable PersonName name;

    private Wanted(Assignee assignee) {
        this.assignee = assignee;
    }

    static Wanted of(Assignee assignee) {
        return new Wanted(assignee);
    }

    Assignee assignee() {
        return assignee;
    }

    /** The name, or null if there is none. */
    @Nullable
    PersonName name() {
        if (name == null && !assignee.name().isEmpty()) {
            name = PersonName.ofFullName(assignee.name());
        }
        return name;
    }

    Set<String> nameKeys() {
        PersonName known = name();
        return known == null ? Set.of() : known.keys();
    }

    boolean hasOneOf(List<PersonName> names) {
        for (PersonName other : names) {
            if (hasName(other)) {
                return true;
            }
        }
        return false;
    }

    boolean hasName(PersonName other) {
        PersonName known = name();
        return known != null && known.agreesWith(other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wanted wanted && assignee.equals(wanted.assignee);
    }

    @Override
    public int hashCode() {
        return assignee.hashCode();
    }

    @Override
    public String toString() {
        return "Wanted[hidden]";
    }
}
