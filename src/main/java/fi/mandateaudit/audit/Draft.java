package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Concern;
import fi.mandateaudit.finding.Evidence;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.FindingId;
import fi.mandateaudit.finding.Held;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.finding.Required;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.policy.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A finding while a rule writes it. */
final class Draft {
    private final Code code;
    private Action action;
    private @Nullable Severity severity;
    private String employeeNo = "";
    private String stranger = "";
    private List<String> roles = List.of();
    private List<String> services = List.of();
    private String themeKey = "";
    private String theme = "";
    private String onBehalfOf = "";
    private Required required = Required.NOTHING;
    private Held held = Held.NOTHING;
    private List<Code> also = List.of();
    private String matchedBy = "";
    private List<String> people = List.of();
    private final TreeSet<Place> hrSources = new TreeSet<>();
    private final TreeSet<Place> mandateSources = new TreeSet<>();
    private @Nullable MandateType right;
    private final List<String> apart = new ArrayList<>();
    private final Map<Fact, String> facts = new EnumMap<>(Fact.class);

    Draft(Code code) {
        this.code = code;
        this.action = code.action();
    }

    Draft action(Action value) {
        action = value;
        return this;
    }

    Draft severity(Severity value) {
        severity = value;
        return this;
    }

    Draft employee(String number) {
        employeeNo = number;
        return this;
    }

    Draft stranger(String pseudonym) {
        stranger = pseudonym;
        return this;
    }

    Draft from(List<String> roleIds, List<String> serviceIds) {
        roles = List.copyOf(roleIds);
        services = List.copyOf(serviceIds);
        return this;
    }

    Draft theme(Theme of) {
        return theme(of.id(), of.displayName());
    }

    Draft theme(String key, String name) {
        themeKey = key;
        theme = Redaction.blank(name);
        return this;
    }

    Draft onBehalfOf(String client) {
        onBehalfOf = client;
        return this;
    }

    /** What should be held; it tells the finding apart. */
    Draft requires(Requirement requirement) {
        required = new Required(requirement.type(), Redaction.blank(requirement.workplace()));
        return theme(requirement.theme())
                .onBehalfOf(requirement.client())
                .from(requirement.roles(), requirement.services())
                .apart(requirement.type().name())
                .apart(requirement.onBehalfOf().name())
                .apart(requirement.workplace());
    }

    Draft requires(MandateType type) {
        required = new Required(type, "");
        return this;
    }

    /** What is held, with where it stands; it does not tell the finding apart. */
    Draft holds(Holding holding) {
        String specifier =
                Redaction.blank(String.join(", ", holding.specifiers().values()));
        held = new Held(holding.type(), specifier, holding.from(), holding.to());
        matchedBy = holding.matchedBy();
        mandateSources.addAll(holding.places());
        return this;
    }

    /** A finding about what is held: the holding tells it apart. */
    Draft about(Holding holding) {
        return holds(holding)
                .apart(holding.type().name())
                .apart(holding.assignor().key())
                .apart(String.join(",", holding.specifiers().values()))
                .apart(holding.from() + "/" + holding.to());
    }

    Draft also(Collection<Code> codes) {
        also = List.copyOf(codes);
        return this;
    }

    Draft people(Collection<String> numbers) {
        people = List.copyOf(new TreeSet<>(numbers));
        return this;
    }

    Draft hr(Collection<Place> places) {
        hrSources.addAll(places);
        return this;
    }

    Draft mandates(Collection<Place> places) {
        mandateSources.addAll(places);
        return this;
    }

    /** Whoever holds this right may do what is to be done, where granting or invalidating is. */
    Draft doneBy(MandateType rightToGrant) {
        right = rightToGrant;
        return this;
    }

    /** Tells the finding apart from others of the kind. */
    Draft apart(String part) {
        apart.add(part);
        return this;
    }

    Draft fact(Fact fact, Object value) {
        facts.put(fact, Redaction.blank(value.toString()));
        return this;
    }

    /** Whether a mandate is to be invalidated. */
    boolean callsForAnEnd() {
        return action == Action.REVOKE || action == Action.REPLACE;
    }

    /** Whether the finding is about a holding. */
    boolean isOf(Holding holding) {
        return sharesARowWith(holding) && holding.theme().key().equals(themeKey);
    }

    /** Whether the finding is about a holding, or another theme of the same mandate. */
    boolean sharesARowWith(Holding holding) {
        return !Collections.disjoint(mandateSources, holding.places());
    }

    Finding finish(Office office) {
        List<String> parts =
                new ArrayList<>(List.of(employeeNo.isEmpty() ? stranger : employeeNo, themeKey, onBehalfOf));
        parts.addAll(apart);
        return new Finding(
                FindingId.of(code, parts),
                code,
                severity == null ? office.severityOf(code) : severity,
                action,
                new Concern(employeeNo, stranger, roles, services, themeKey, theme, onBehalfOf),
                required,
                held,
                new Evidence(also, matchedBy, people, List.copyOf(hrSources), List.copyOf(mandateSources)),
                right == null || !action.isForGrantors() ? List.of() : office.holdersOf(right, themeKey),
                facts);
    }
}
