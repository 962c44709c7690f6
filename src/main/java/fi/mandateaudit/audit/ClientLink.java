package fi.mandateaudit.audit;

import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.policy.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The first link of the chain that people's work for a client hangs on: the client's own mandate of a theme to us.
 *
 * @param client the client's Y-tunnus
 * @param theme the theme
 * @param people employee numbers of the active people who need it, each once if they are added person by person
 * @param services ids of the services that it is needed for
 * @param roles ids of the roles that need it
 */
record ClientLink(
        String client, Theme theme, List<String> people, SortedSet<String> services, SortedSet<String> roles) {
    static final Comparator<ClientLink> ORDER = Comparator.comparing(ClientLink::client)
            .thenComparing(link -> link.theme().id());

    ClientLink(String client, Theme theme) {
        this(client, theme, new ArrayList<>(), new TreeSet<>(), new TreeSet<>());
    }

    void add(String employeeNo, Requirement requirement) {
        boolean known = !people.isEmpty() && people.get(people.size() - 1).equals(employeeNo);
        if (!known) {
            people.add(employeeNo);
        }
        services.addAll(requirement.services());
        roles.addAll(requirement.roles());
    }

    /** With those who need it besides, all of whom come later. */
    ClientLink with(ClientLink later) {
        people.addAll(later.people);
        services.addAll(later.services);
        roles.addAll(later.roles);
        return this;
    }
}
