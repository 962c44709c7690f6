package fi.mandateaudit.policy;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.roster.Contract;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final Map<String, Set<String>> clientsByService = new HashMap<>();
    private final List<Requirement> single = new ArrayList<>();
    private final Set<String> servicesWithoutClients = new LinkedHashSet<>();
    private final Set<String> themesWithoutClients = new LinkedHashSet<>();

    Expansion(Function<String, Set<BusinessId>> clientsOfService) {
        this.clientsOfService = clientsOfService;
    }

    void add(Role role, Need need, List<Contract> contracts) {
        Set<String> clients = clientsFor(need);
        if (clients.isEmpty()) {
            servicesWithoutClients.add(need.service().id());
            need.themes().forEach(theme -> themesWithoutClients.add(theme.id()));
            return;
        }
        List<String> services = List.of(need.service().id());
        List<String> roles = List.of(role.id());
        for (String workplace : workplacesFor(need, contracts)) {
            for (Theme theme : need.themes()) {
                for (String client : clients) {
                    single.add(new Requirement(theme, need.onBehalfOf(), client, workplace, services, roles));
                }
            }
        }
    }

    /** One nameless client stands for own affairs and for any client. */
    private Set<String> clientsFor(Need need) {
        if (need.onBehalfOf() != OnBehalfOf.CLIENTS) {
            return Set.of("");
        }
        return clientsByService.computeIfAbsent(need.service().id(), service -> {
            Set<String> clients = new TreeSet<>();
            clientsOfService.apply(service).forEach(client -> clients.add(client.value()));
            return clients;
        });
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

    /** In their order; those that ask for the same are one. */
    List<Requirement> requirements() {
        single.sort(Requirement.ORDER);
        List<Requirement> requirements = new ArrayList<>(single.size());
        for (int from = 0, to; from < single.size(); from = to) {
            to = from + 1;
            while (to < single.size() && Requirement.ORDER.compare(single.get(from), single.get(to)) == 0) {
                to++;
            }
            requirements.add(to - from == 1 ? single.get(from) : one(single.subList(from, to)));
        }
        return List.copyOf(requirements);
    }

    private static Requirement one(List<Requirement> equal) {
        Requirement first = equal.get(0);
        return new Requirement(
                first.theme(),
                first.onBehalfOf(),
                first.client(),
                first.workplace(),
                equal.stream()
                        .flatMap(each -> each.services().stream())
                        .distinct()
                        .toList(),
                equal.stream().flatMap(each -> each.roles().stream()).distinct().toList());
    }

    List<String> servicesWithoutClients() {
        return List.copyOf(servicesWithoutClients);
    }

    List<String> themesWithoutClients() {
        return List.copyOf(themesWithoutClients);
    }
}
