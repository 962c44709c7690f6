package fi.mandateaudit.audit;

import fi.mandateaudit.policy.OnBehalfOf;
import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.policy.Theme;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What all people's work needs together: which themes, in whose affairs, and which clients' links it hangs on. */
final class Demand {
    private final Map<String, Map<String, ClientLink>> links = new HashMap<>();
    private final Map<String, Set<String>> clientsByTheme = new HashMap<>();
    private final SortedMap<String, Wanted> themes = new TreeMap<>();

    /** What is needed of a theme. */
    static final class Wanted {
        private final Theme theme;
        private final SortedSet<String> services = new TreeSet<>();
        private boolean own;
        private boolean clients;

        private Wanted(Theme theme) {
            this.theme = theme;
        }

        private void add(Requirement requirement) {
            services.addAll(requirement.services());
            own |= requirement.onBehalfOf() == OnBehalfOf.OWN;
            clients |= requirement.onBehalfOf() != OnBehalfOf.OWN;
        }

        private Wanted with(Wanted other) {
            services.addAll(other.services);
            own |= other.own;
            clients |= other.clients;
            return this;
        }

        Theme theme() {
            return theme;
        }

        /** Ids of the services that it is needed for. */
        SortedSet<String> services() {
            return services;
        }

        /** Whether somebody needs it in own affairs. */
        boolean own() {
            return own;
        }

        /** Whether somebody needs it in clients' affairs. */
        boolean clients() {
            return clients;
        }
    }

    void add(String employeeNo, Requirement requirement, boolean active) {
        Theme theme = requirement.theme();
        themes.computeIfAbsent(theme.id(), id -> new Wanted(theme)).add(requirement);
        if (requirement.onBehalfOf() != OnBehalfOf.CLIENTS) {
            return;
        }
        clientsByTheme.computeIfAbsent(theme.id(), id -> new HashSet<>()).add(requirement.client());
        if (active) {
            links.computeIfAbsent(requirement.client(), client -> new HashMap<>())
                    .computeIfAbsent(theme.id(), id -> new ClientLink(requirement.client(), theme))
                    .add(employeeNo, requirement);
        }
    }

    /** Takes what people who come later need. */
    void addAll(Demand later) {
        later.themes.forEach((id, wanted) -> themes.merge(id, wanted, Wanted::with));
        later.clientsByTheme.forEach((theme, clients) -> clientsByTheme.merge(theme, clients, Demand::union));
        later.links.forEach((client, ofClient) -> links.merge(client, ofClient, Demand::linked));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        some.addAll(others);
        return some;
    }

    private static Map<String, ClientLink> linked(Map<String, ClientLink> links, Map<String, ClientLink> later) {
        later.forEach((theme, link) -> links.merge(theme, link, ClientLink::with));
        return links;
    }

    boolean names(String themeKey, String client) {
        return clientsByTheme.getOrDefault(themeKey, Set.of()).contains(client);
    }

    /** The links in their order. */
    List<ClientLink> links() {
        return links.values().stream()
                .flatMap(ofClient -> ofClient.values().stream())
                .sorted(ClientLink.ORDER)
                .toList();
    }

    Collection<Wanted> themes() {
        return themes.values();
    }
}
