package fi.mandateaudit.audit;

import fi.mandateaudit.policy.Theme;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The first link of the chain that people's work for a client hangs on: the client's own mandate of a theme to us.
 *
 * @param client the client's Y-tunnus
 * @param theme the theme
 * @param people employee numbers of the active people who need it
 * @param services ids of the services that it is needed for
 * @param roles ids of the roles that need it
 */
record ClientLink(
        String client, Theme theme, SortedSet<String> people, SortedSet<String> services, SortedSet<String> roles) {
    static final Comparator<ClientLink> ORDER = Comparator.comparing(ClientLink::client)
            .thenComparing(link -> link.theme().id());

    ClientLink(String client, Theme theme) {
        this(client, theme, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
}
