package fi.mandateaudit.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code roles.yml} says.
 *
 * @param roles the roles
 * @param noRoleNeeded patterns of titles that need nothing
 * @param toxic themes that nobody may hold together
 */
record RolesFile(List<Role> roles, Set<String> noRoleNeeded, List<ToxicSet> toxic) {
    static final RolesFile EMPTY = new RolesFile(List.of(), Set.of(), List.of());

    static RolesFile read(PolicyNode root, Catalogue catalogue) {
        NeedReader needs = new NeedReader(catalogue);
        Set<String> ids = new HashSet<>();
        List<Role> roles = new ArrayList<>();
        for (PolicyNode role : root.items("roles")) {
            roles.add(role(role, needs));
            role.child("id")
                    .filter(id -> !ids.add(id.text()))
                    .ifPresent(id -> id.reject("an id that no other role has", id.text() + " again"));
        }
        Set<Set<Theme>> together = new HashSet<>();
        List<ToxicSet> toxic = new ArrayList<>();
        for (PolicyNode set : root.items("toxic")) {
            toxic.add(toxicSet(set, catalogue));
            if (!together.add(Set.copyOf(toxic.get(toxic.size() - 1).themes()))) {
                set.reject("themes that no other set forbids together", "the same themes again");
            }
        }
        return new RolesFile(List.copyOf(roles), inOrder(root.texts("no-role-needed")), List.copyOf(toxic));
    }

    private static Role role(PolicyNode role, NeedReader needs) {
        return new Role(
                role.text("id"),
                role.words("name"),
                role.items("matches").stream().map(RolesFile::pattern).toList(),
                role.items("needs").stream()
                        .flatMap(need -> needs.need(need).stream())
                        .toList(),
                role.items("may").stream()
                        .flatMap(may -> needs.allowance(may).stream())
                        .toList(),
                role.isTrue("may-grant"),
                inOrder(role.items("acts-by-position").stream()
                        .map(needs::serviceId)
                        .toList()),
                role.isTrue("limited-to-assigned"));
    }

    private static ContractPattern pattern(PolicyNode contracts) {
        return new ContractPattern(contracts.text("title"), contracts.text("unit"), contracts.text("employee"));
    }

    private static ToxicSet toxicSet(PolicyNode set, Catalogue catalogue) {
        Map<String, Theme> themes = new LinkedHashMap<>();
        for (PolicyNode item : set.items("together")) {
            catalogue
                    .theme(item.text())
                    .ifPresentOrElse(
                            theme -> themes.put(theme.id(), theme),
                            () -> item.reject(
                                    "a theme of kela-services.yml",
                                    EditDistance.didYouMean(
                                            item.text(),
                                            catalogue.themes().stream()
                                                    .map(Theme::id)
                                                    .toList())));
        }
        return new ToxicSet(List.copyOf(themes.values()), set.words("reason"));
    }

    private static Set<String> inOrder(List<String> texts) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(texts));
    }
}
