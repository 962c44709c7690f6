package fi.mandateaudit.job;

import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.policy.Catalogue;
import fi.mandateaudit.policy.Service;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The services as lists may name them: by id, or by name in any language. */
final class ServiceNames {
    private final Map<String, String> ids = new HashMap<>();

    ServiceNames(Catalogue catalogue) {
        for (Service service : catalogue.services()) {
            service.names().values().forEach(name -> ids.putIfAbsent(Folding.fold(name), service.id()));
        }
        catalogue.services().forEach(service -> ids.put(Folding.fold(service.id()), service.id()));
    }

    Optional<String> idOf(String written) {
        return Optional.ofNullable(ids.get(Folding.fold(written)));
    }
}
