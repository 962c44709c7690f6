package fi.mandateaudit.report;

import static java.util.Comparator.comparing;

import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.mandate.HeldTheme;
import fi.mandateaudit.policy.AuditException;
import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.policy.Role;
import fi.mandateaudit.policy.Service;
import fi.mandateaudit.policy.SpecifierKind;
import fi.mandateaudit.policy.Theme;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the policy calls things, in one language. */
final class PolicyWords {
    private final Policy policy;
    private final Words words;
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> services = new HashMap<>();
    private final Map<HeldTheme, String> heldThemes = new ConcurrentHashMap<>();

    PolicyWords(Policy policy, Words words) {
        this.policy = policy;
        this.words = words;
        for (Role role : policy.roles()) {
            roles.put(role.id(), words.name(role.names(), role.id()));
        }
        for (Service service : policy.catalogue().services()) {
            services.put(service.id(), words.name(service.names(), service.id()));
        }
    }

    /** An exception of the policy that accepts findings. */
    Optional<AuditException> exception(String id) {
        return policy.exceptions().stream()
                .filter(exception -> exception.id().equals(id))
                .findFirst();
    }

    String role(String id) {
        return roles.getOrDefault(id, id);
    }

    /** Roles and services by their names, then titles without a role. */
    Comparator<CoverageLine> orderOfCoverage() {
        return comparing((CoverageLine line) -> line.role().isEmpty())
                .thenComparing(line -> role(line.role()))
                .thenComparing(line -> service(line.service()))
                .thenComparing(CoverageLine::title);
    }

    String service(String id) {
        return services.getOrDefault(id, id);
    }

    String roles(Collection<String> ids) {
        return joined(ids, roles);
    }

    String services(Collection<String> ids) {
        return joined(ids, services);
    }

    private static String joined(Collection<String> ids, Map<String, String> names) {
        StringJoiner joined = new StringJoiner(", ");
        for (String id : ids) {
            joined.add(names.getOrDefault(id, id));
        }
        return joined.toString();
    }

    /** The services that a finding's sentence names: those of its fact, else its own. */
    String services(Finding finding) {
        String fact = finding.fact(Fact.SERVICES);
        return services(fact.isEmpty() ? finding.concern().services() : List.of(fact.split("\\s*[,|]\\s*")));
    }

    /** The name by which reports call a theme of the catalogue, or the key itself. */
    String theme(String themeId) {
        return policy.catalogue().theme(themeId).map(Theme::displayName).orElse(themeId);
    }

    /** The name by which reports call a theme that is held: the catalogue's, or as the lists write it. */
    String theme(HeldTheme theme) {
        String known = heldThemes.get(theme);
        return known == null
                ? heldThemes.computeIfAbsent(
                        theme, held -> Shown.text(held.inCatalogue() ? theme(held.key()) : held.written()))
                : known;
    }

    /** A theme for a sentence: its name in the language of the report, as Suomi.fi shows it to whoever reads the report. */
    String inWords(String theme) {
        return Shown.text(policy.catalogue()
                .themeId(theme)
                .flatMap(policy.catalogue()::theme)
                .map(known -> words.name(known.names(), theme))
                .orElse(theme));
    }

    boolean acceptsClient(String themeId) {
        return policy.catalogue()
                .theme(themeId)
                .filter(theme -> theme.specifiers().contains(SpecifierKind.CLIENT))
                .isPresent();
    }

    /** Why the policy forbids to hold a finding's themes together, or empty; a set of an earlier policy has no reason. */
    String reason(Finding finding) {
        String number = finding.fact(Fact.SET);
        String themes = finding.fact(Fact.THEMES);
        return IntStream.range(0, policy.toxic().size())
                .filter(set -> Integer.toString(set).equals(number))
                .mapToObj(policy.toxic()::get)
                .filter(set -> set.themes().stream().map(Theme::displayName).allMatch(themes::contains))
                .findFirst()
                .map(set -> words.name(set.reason(), ""))
                .orElse("");
    }

    /** A span of time, written {@code P5Y} or {@code 5y}; anything else as it stands. */
    String span(String span) {
        try {
            Period period = Period.parse(span.startsWith("P") ? span : "P" + span);
            return Stream.of(
                            part("span.years", period.getYears()),
                            part("span.months", period.getMonths()),
                            part("span.days", period.getDays()))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        } catch (DateTimeParseException unknownForm) {
            return span;
        }
    }

    private String part(String key, int count) {
        return count == 0 ? "" : words.count(key, count);
    }
}
