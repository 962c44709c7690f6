package fi.mandateaudit.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code kela-services.yml}. */
final class CatalogueFile {
    private static final String SAME_AS = "same-as";

    private final List<PolicyNode> services;
    private final ThemeDrafts drafts = new ThemeDrafts();
    private final Map<String, Theme> themes = new LinkedHashMap<>();

    private CatalogueFile(PolicyNode root) {
        this.services = root.items("services");
    }

    static Catalogue read(PolicyNode root) {
        return new CatalogueFile(root).catalogue();
    }

    private Catalogue catalogue() {
        services.forEach(service -> service.items("themes").stream()
                .filter(theme -> !isSameAs(theme))
                .forEach(theme -> drafts.add(service.text("id"), theme)));
        drafts.themes().forEach(theme -> themes.put(theme.id(), theme));
        Set<String> ids = new HashSet<>();
        List<Service> read = new ArrayList<>();
        for (PolicyNode service : services) {
            if (ids.add(service.text("id"))) {
                read.add(service(service));
            } else {
                service.child("id").ifPresent(id -> id.reject("an id that no other service has", id.text() + " again"));
            }
        }
        return new Catalogue(read);
    }

    private static boolean isSameAs(PolicyNode theme) {
        return theme.child(SAME_AS).isPresent();
    }

    private Service service(PolicyNode service) {
        String id = service.text("id");
        Authority authority =
                EnumName.readId(Authority.class, service.text("authority")).orElse(Authority.KELA);
        Map<String, Theme> byShortId = new LinkedHashMap<>();
        for (PolicyNode theme : service.items("themes")) {
            if (isSameAs(theme)) {
                addSame(id, theme.child(SAME_AS).orElseThrow(), byShortId);
            } else {
                addOwn(id, theme, byShortId);
            }
        }
        return new Service(id, service.words("name"), authority, List.copyOf(byShortId.values()));
    }

    private void addOwn(String service, PolicyNode node, Map<String, Theme> byShortId) {
        Theme theme = themes.get(service + "/" + node.text("id"));
        if (theme != null && byShortId.putIfAbsent(node.text("id"), theme) != null) {
            node.child("id").ifPresent(id -> rejectSecond(id, id.text()));
        }
    }

    private void addSame(String service, PolicyNode reference, Map<String, Theme> byShortId) {
        String id = reference.text();
        Theme theme = themes.get(id);
        if (theme == null || id.startsWith(service + "/")) {
            reference.reject("a theme that another service writes", unknown(id));
        } else if (byShortId.putIfAbsent(shortId(id), theme) != null) {
            rejectSecond(reference, shortId(id));
        }
    }

    private String unknown(String id) {
        if (themes.containsKey(id)) {
            return id + ", which is this service's own";
        }
        return isReference(id)
                ? id + ", which is itself written as " + SAME_AS
                : EditDistance.didYouMean(id, themes.keySet());
    }

    /** Whether an id names an entry that is a reference: those have no id of their own. */
    private boolean isReference(String id) {
        return services.stream()
                .flatMap(service -> service.items("themes").stream()
                        .filter(CatalogueFile::isSameAs)
                        .map(theme -> service.text("id") + "/" + shortId(theme.text(SAME_AS))))
                .anyMatch(id::equals);
    }

    private static void rejectSecond(PolicyNode id, String shortId) {
        id.reject("an id that no other theme of the service has", shortId + " again");
    }

    static String shortId(String themeId) {
        return themeId.substring(themeId.indexOf('/') + 1);
    }
}
