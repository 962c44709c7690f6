package fi.mandateaudit.history;

import fi.mandateaudit.intake.InputKind;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a comparison must know of a run besides its findings, to tell what is gone from what could not be seen.
 *
 * @param people everybody in HR's export
 * @param listed whether a mandate of a person or of an unknown stranger stands in the granted lists
 * @param unreadable keys of the catalogue's themes whose name is not known in the language of some list of a kind
 * @param unread the rows that could not be read
 * @param receivedGiven whether there is any list of received mandates
 */
public record Circumstances(
        Collection<Standing> people,
        Predicate<Listed> listed,
        Map<InputKind, Set<String>> unreadable,
        Collection<UnreadRow> unread,
        boolean receivedGiven) {
    /** Nobody, nothing listed, everything legible. */
    public static final Circumstances NONE = new Circumstances(Set.of(), listed -> false, Map.of(), Set.of(), true);

    boolean isUnreadable(InputKind kind, String themeKey) {
        return unreadable.getOrDefault(kind, Set.of()).contains(themeKey);
    }
}
