package fi.mandateaudit.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a role needs, or may hold, against the catalogue. */
final class NeedReader {
    private final Map<String, Service> services = new LinkedHashMap<>();

    NeedReader(Catalogue catalogue) {
        catalogue.services().forEach(service -> services.putIfAbsent(service.id(), service));
    }

    Optional<Need> need(PolicyNode need) {
        return service(need).map(service -> {
            List<Theme> named = service.themes().stream().filter(Theme::hasName).toList();
            if (named.isEmpty() && need.child("themes").isEmpty()) {
                need.child("service")
                        .ifPresent(id -> id.reject(
                                "a service with a theme whose name is known, or themes by their id", service.id()));
            }
            return need(need, service, named);
        });
    }

    Optional<Need> allowance(PolicyNode may) {
        return service(may).map(service -> need(may, service, service.themes()));
    }

    /**
     * The service of an id.
     *
     * @param id where the id is written
     * @return the id, which may be unknown: that is said
     */
    String serviceId(PolicyNode id) {
        if (!services.containsKey(id.text())) {
            id.reject("a service of kela-services.yml", EditDistance.didYouMean(id.text(), services.keySet()));
        }
        return id.text();
    }

    private Optional<Service> service(PolicyNode need) {
        return need.child("service").flatMap(id -> Optional.ofNullable(services.get(serviceId(id))));
    }

    private static Need need(PolicyNode need, Service service, List<Theme> unlessNamed) {
        List<Theme> themes = need.child("themes").isPresent() ? themes(need.items("themes"), service) : unlessNamed;
        Optional<PolicyNode> workplace = need.child("specifier").flatMap(specifier -> specifier.child("workplace"));
        workplace.ifPresent(specifier -> rejectUnaccepted(specifier, themes));
        return new Need(
                service,
                themes,
                EnumName.readId(OnBehalfOf.class, need.text("on-behalf-of")).orElse(OnBehalfOf.OWN),
                workplace.map(PolicyNode::text).orElse(""));
    }

    private static List<Theme> themes(List<PolicyNode> written, Service service) {
        Map<String, Theme> byAnyId = new LinkedHashMap<>();
        service.themes().forEach(theme -> byAnyId.put(theme.id(), theme));
        service.themes().forEach(theme -> byAnyId.put(CatalogueFile.shortId(theme.id()), theme));
        List<Theme> themes = new ArrayList<>();
        for (PolicyNode id : written) {
            Theme theme = byAnyId.get(id.text());
            if (theme == null) {
                id.reject("a theme of " + service.id(), EditDistance.didYouMean(id.text(), byAnyId.keySet()));
            } else if (!themes.contains(theme)) {
                themes.add(theme);
            }
        }
        return List.copyOf(themes);
    }

    private static void rejectUnaccepted(PolicyNode specifier, List<Theme> themes) {
        themes.stream()
                .filter(theme -> !theme.specifiers().contains(SpecifierKind.WORKPLACE))
                .findFirst()
                .ifPresent(theme ->
                        specifier.reject("themes that accept a workplace", theme.id() + ", which does not accept one"));
    }
}
