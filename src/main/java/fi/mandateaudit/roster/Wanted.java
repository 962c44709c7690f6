package fi.mandateaudit.roster;

import fi.mandateaudit.identity.PersonName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An assignee whose person is looked for.
 *
 * @param assignee the assignee
 * @param name the name, or null if there is none
 */
record Wanted(Assignee assignee, @Nullable PersonName name) {
    static Wanted of(Assignee assignee) {
        String name = assignee.name();
        return new Wanted(assignee, name.isEmpty() ? null : PersonName.ofFullName(name));
    }

    Set<String> nameKeys() {
        return name == null ? Set.of() : name.keys();
    }

    boolean hasName(PersonName other) {
        return name != null && name.agreesWith(other);
    }
}
