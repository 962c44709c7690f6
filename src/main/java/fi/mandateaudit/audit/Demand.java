package fi.mandateaudit.audit;

import fi.mandateaudit.policy.OnBehalfOf;
import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.policy.Theme;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What all people's work needs together: which themes, in whose affairs, and which clients' links it hangs on. */
final class Demand {
    private final Map<ClientLink, ClientLink> links = new TreeMap<>(ClientLink.ORDER);
    private final Set<String> themesForClients = new HashSet<>();
    private final SortedMap<String, Wanted> themes = new TreeMap<>();

    /**
     * What is needed of a theme.
     *
     * @param theme the theme
     * @param services ids of the services that it is needed for
     * @param own whether somebody needs it in own affairs
     * @param clients whether somebody needs it in clients' affairs
     */
    record Wanted(Theme theme, SortedSet<String> services, boolean own, boolean clients) {
        Wanted and(Requirement requirement) {
            SortedSet<String> all = new TreeSet<>(services);
            all.addAll(requirement.services());
            boolean ofOwn = requirement.onBehalfOf() == OnBehalfOf.OWN;
            return new Wanted(theme, all, own || ofOwn, clients || !ofOwn);
        }
    }

    void add(String employeeNo, Requirement requirement, boolean active) {
        Wanted before = themes.getOrDefault(
                requirement.theme().id(), new Wanted(requirement.theme(), new TreeSet<>(), false, false));
        themes.put(requirement.theme().id(), before.and(requirement));
        if (requirement.onBehalfOf() != OnBehalfOf.CLIENTS) {
            return;
        }
        themesForClients.add(keyOf(requirement.theme().id(), requirement.client()));
        if (active) {
            ClientLink bare = new ClientLink(requirement.client(), requirement.theme());
            ClientLink link = links.computeIfAbsent(bare, key -> key);
            link.people().add(employeeNo);
            link.services().addAll(requirement.services());
            link.roles().addAll(requirement.roles());
        }
    }

    boolean names(String themeKey, String client) {
        return themesForClients.contains(keyOf(themeKey, client));
    }

    Collection<ClientLink> links() {
        return links.values();
    }

    Collection<Wanted> themes() {
        return themes.values();
    }

    private static String keyOf(String themeKey, String client) {
        return themeKey + "\n" + client;
    }
}
