package fi.mandateaudit.policy;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.roster.Contract;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Turns what roles name into single requirements: one per theme, client and workplace, each naming all its services. */
final class Expansion {
    private final Function<String, Set<BusinessId>> clientsOfService;
    private final Map<Requirement, Sources> sources = new TreeMap<>(Requirement.ORDER);
    private final Set<String> servicesWithoutClients = new LinkedHashSet<>();
    private final Set<String> themesWithoutClients = new LinkedHashSet<>();

    private record Sources(Set<String> services, Set<String> roles) {}

    Expansion(Function<String, Set<BusinessId>> clientsOfService) {
        this.clientsOfService = clientsOfService;
    }

    void add(Role role, Need need, List<Contract> contracts) {
        Set<String> clients = clientsFor(need);
        if (clients.isEmpty()) {
            servicesWithoutClients.add(need.service().id());
            need.themes().forEach(theme -> themesWithoutClients.add(theme.id()));
        }
        for (String workplace : workplacesFor(need, contracts)) {
            for (String client : clients) {
                need.themes().forEach(theme -> add(role, need, theme, client, workplace));
            }
        }
    }

    private void add(Role role, Need need, Theme theme, String client, String workplace) {
        Requirement bare = new Requirement(theme, need.onBehalfOf(), client, workplace, List.of(), List.of());
        Sources of = sources.computeIfAbsent(bare, key -> new Sources(new LinkedHashSet<>(), new LinkedHashSet<>()));
        of.services().add(need.service().id());
        of.roles().add(role.id());
    }

    /** One nameless client stands for own affairs and for any client. */
    private Set<String> clientsFor(Need need) {
        if (need.onBehalfOf() != OnBehalfOf.CLIENTS) {
            return Set.of("");
        }
        Set<String> clients = new TreeSet<>();
        clientsOfService.apply(need.service().id()).forEach(client -> clients.add(client.value()));
        return clients;
    }

    private static Set<String> workplacesFor(Need need, List<Contract> contracts) {
        if (!need.workplace().equals(Need.WORKPLACE_OF_CONTRACT)) {
            return Set.of(Folding.tidy(need.workplace()));
        }
        Map<String, String> workplaces = new TreeMap<>();
        contracts.forEach(contract -> workplaces.merge(
                Folding.fold(contract.workplace()),
                contract.workplace(),
                (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return new TreeSet<>(workplaces.values());
    }

    List<Requirement> requirements() {
        return sources.entrySet().stream()
                .map(entry -> new Requirement(
                        entry.getKey().theme(),
                        entry.getKey().onBehalfOf(),
                        entry.getKey().client(),
                        entry.getKey().workplace(),
                        List.copyOf(entry.getValue().services()),
                        List.copyOf(entry.getValue().roles())))
                .toList();
    }

    List<String> servicesWithoutClients() {
        return List.copyOf(servicesWithoutClients);
    }

    List<String> themesWithoutClients() {
        return List.copyOf(themesWithoutClients);
    }
}
