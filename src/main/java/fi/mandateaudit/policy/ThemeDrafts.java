package fi.mandateaudit.policy;

import fi.mandateaudit.identity.Folding;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The themes where they are written, before it is known which of them look alike. */
final class ThemeDrafts {
    private static final Pattern THEME_ID = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+");

    private final Map<String, PolicyNode> nodes = new LinkedHashMap<>();
    private final Map<String, String> idsByName = new HashMap<>();

    /**
     * Takes a theme; the first of an id counts, and a name belongs to the first theme that claims it.
     *
     * @param service the id of the service under which it is written
     * @param theme the theme
     */
    void add(String service, PolicyNode theme) {
        String id = service + "/" + theme.text("id");
        if (nodes.putIfAbsent(id, theme) != null) {
            return;
        }
        theme.child("names").map(PolicyNode::children).orElse(Map.of()).values().forEach(name -> claim(name, id));
        theme.items("also-known-as").forEach(name -> claim(name, id));
    }

    private void claim(PolicyNode name, String id) {
        String owner = idsByName.putIfAbsent(Folding.fold(name.text()), id);
        if (owner != null && !owner.equals(id) && !name.text().isEmpty()) {
            name.reject("a name that no other theme has", name.text() + ", a name of " + owner);
        }
    }

    Collection<Theme> themes() {
        return nodes.entrySet().stream()
                .map(entry -> theme(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Theme theme(String id, PolicyNode node) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>();
        for (PolicyNode lookalike : node.items("lookalikes")) {
            String written = lookalike.text();
            Optional<String> meant = meantTheme(lookalike);
            if (meant.filter(id::equals).isPresent()) {
                lookalike.reject("another theme", written + ", which is this one");
            }
            meant.ifPresentOrElse(ids::add, () -> names.add(written));
        }
        return new Theme(
                id,
                node.words("names"),
                copy(node.texts("also-known-as")),
                node.words("task"),
                specifiers(node),
                Collections.unmodifiableSet(names),
                Collections.unmodifiableSet(ids));
    }

    private Optional<String> meantTheme(PolicyNode lookalike) {
        String written = lookalike.text();
        if (!THEME_ID.matcher(written).matches()) {
            return Optional.ofNullable(idsByName.get(Folding.fold(written)));
        }
        if (!nodes.containsKey(written)) {
            lookalike.reject("a theme of this file", EditDistance.didYouMean(written, nodes.keySet()));
        }
        return Optional.of(written);
    }

    private static Set<SpecifierKind> specifiers(PolicyNode node) {
        Set<SpecifierKind> kinds = EnumSet.noneOf(SpecifierKind.class);
        node.texts("specifiers")
                .forEach(kind -> EnumName.readId(SpecifierKind.class, kind).ifPresent(kinds::add));
        return Collections.unmodifiableSet(kinds);
    }

    private static Set<String> copy(List<String> texts) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(texts));
    }
}
