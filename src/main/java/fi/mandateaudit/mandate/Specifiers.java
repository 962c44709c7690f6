package fi.mandateaudit.mandate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a mandate is limited to; nothing of a kind is no limit of that kind.
 *
 * @param clients the clients' Y-tunnukset
 * @param workplaces the workplaces, tidied
 */
public record Specifiers(SortedSet<String> clients, SortedSet<String> workplaces) {
    /** A mandate without any limit. */
    public static final Specifiers NONE = new Specifiers(new TreeSet<>(), new TreeSet<>());

    /** By all values; of equal ones, those that are fewer clients first. */
    static final Comparator<Specifiers> ORDER = Comparator.comparing(
                    (Specifiers limits) -> String.join("\n", limits.values()))
            .thenComparing(limits -> limits.clients().size());

    /**
     * All values, for showing.
     *
     * @return clients, then workplaces, each in code-point order
     */
    public List<String> values() {
        List<String> values = new ArrayList<>(clients);
        values.addAll(workplaces);
        return values;
    }
}
