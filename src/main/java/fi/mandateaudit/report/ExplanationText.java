package fi.mandateaudit.report;

import fi.mandateaudit.audit.Explanation;
import fi.mandateaudit.audit.Explanation.LookedAt;
import fi.mandateaudit.audit.Explanation.OfLink;
import fi.mandateaudit.audit.Explanation.OfRequirement;
import fi.mandateaudit.audit.HoldingReason;
import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.audit.RequirementOutcome.Result;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.OnBehalfOf;
import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.roster.Contract;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How one person was judged, as lines of at most 80 columns. */
public final class ExplanationText {
    private final Material material;
    private final Words words;
    private final Lines lines = new Lines();

    /**
     * Prepares to write.
     *
     * @param input what the explanation belongs to; its findings and outcomes are not looked at
     * @param language the language to write in
     */
    public ExplanationText(ReportInput input, Language language) {
        this(Material.of(input, language, Wording.in(language)));
    }

    ExplanationText(Material material) {
        this.material = material;
        this.words = material.words();
    }

    /**
     * The explanation in lines.
     *
     * @param explanation how the person was judged
     * @return lines for a terminal, without identity codes
     */
    public List<String> of(Explanation explanation) {
        lines.clear();
        head(explanation);
        section("explain.requirements", explanation.requirements().isEmpty());
        explanation.requirements().forEach(this::requirement);
        section("explain.holdings", explanation.holdings().isEmpty());
        explanation.holdings().forEach(this::holding);
        section("explain.not-evaluated", explanation.notEvaluated().isEmpty());
        explanation.notEvaluated().forEach(this::notEvaluated);
        section("explain.findings", explanation.findings().isEmpty());
        explanation.findings().forEach(this::finding);
        return lines.all();
    }

    private void head(Explanation explanation) {
        String number = explanation.person().number();
        lines.add(0, material.names().labelled(number));
        lines.add(
                2,
                words.text("heading.status") + ": "
                        + words.of(explanation.outcome().status()));
        String roles = material.policy().roles(explanation.outcome().roles());
        lines.add(2, words.text("heading.roles") + ": " + (roles.isEmpty() ? words.text("explain.none") : roles));
        for (Contract contract : explanation.person().contracts()) {
            String days = words.day(contract.employed().from()) + "–"
                    + words.day(contract.employed().to());
            lines.add(2, contract.place() + ": " + Shown.text(contract.title()) + ", " + days);
        }
    }

    private void section(String key, boolean empty) {
        lines.blank();
        lines.add(0, words.text(key));
        if (empty) {
            lines.add(2, words.text("explain.none"));
        }
    }

    private void requirement(OfRequirement of) {
        Requirement requirement = of.requirement();
        lines.add(
                2,
                words.text("explain.result." + of.result()) + ": "
                        + material.policy().inWords(requirement.theme().displayName()));
        lines.add(6, words.of(requirement.type()) + ", " + whose(requirement) + workplace(requirement));
        lines.add(
                6,
                words.text(
                        "explain.for",
                        Map.of(
                                "services", material.policy().services(requirement.services()),
                                "roles", material.policy().roles(requirement.roles()))));
        of.because().ifPresent(because -> lines.add(6, words.of(because)));
        if (of.byPosition()) {
            lines.add(6, words.text("explain.by-position"));
        }
        if (of.lookedAt().isEmpty()) {
            lines.add(6, words.text("explain.nothing-held"));
        }
        of.lookedAt().forEach(held -> lookedAt(held, 6, words::of));
        of.link().ifPresent(this::link);
    }

    private String whose(Requirement requirement) {
        if (requirement.onBehalfOf() == OnBehalfOf.OWN) {
            return words.text("clause.whose.own");
        }
        return requirement.onBehalfOf() == OnBehalfOf.ANY_CLIENT
                ? words.text("clause.whose.any")
                : words.text(
                        "clause.whose.client", Map.of("client", material.names().client(requirement.client())));
    }

    private String workplace(Requirement requirement) {
        String workplace = Shown.text(requirement.workplace());
        return workplace.isEmpty() ? "" : words.text("clause.limit.workplace", Map.of("values", workplace));
    }

    private void link(OfLink link) {
        lines.add(6, words.text("explain.link") + ": " + words.text("explain.result." + link.result()));
        link.because().ifPresent(because -> lines.add(8, words.of(because)));
        if (link.given().isEmpty() && link.result() == Result.GAP) {
            lines.add(8, words.text("explain.nothing-given"));
        }
        link.given().forEach(given -> lookedAt(given, 8, words::ofLink));
    }

    private void lookedAt(LookedAt held, int indent, Function<Code, String> label) {
        lines.add(indent, (held.decisive() ? "> " : "- ") + mandate(held.holding(), held.theme()));
        String wrong = held.discrepancies().stream().map(label).collect(Collectors.joining(", "));
        lines.add(indent + 4, wrong.isEmpty() ? words.text("explain.enough") : wrong);
    }

    private String mandate(Holding holding, String theme) {
        String limit = Shown.text(String.join(", ", holding.specifiers().values()));
        String assignor = holding.assignor().own()
                ? ""
                : ", " + words.text("heading.assignor") + ": "
                        + Shown.text(holding.assignor().name() + " "
                                + holding.assignor().id());
        return quoted(theme) + ", " + words.of(holding.type())
                + (limit.isEmpty() ? "" : words.text("clause.limit", Map.of("values", limit)))
                + ", " + words.day(holding.from()) + "–" + words.day(holding.to())
                + (holding.state() == null ? "" : ", " + words.of(holding.state()))
                + assignor
                + ", " + Shown.places(holding.places());
    }

    private String quoted(String theme) {
        return words.text("explain.theme", Map.of("theme", material.policy().inWords(theme)));
    }

    private void holding(HoldingReason reason) {
        lines.add(2, "- " + mandate(reason.holding(), reason.theme()));
        String policy = material.policy().roles(reason.roles());
        String why = words.text("why." + reason.kind());
        lines.add(6, policy.isEmpty() ? why : why + ": " + policy);
    }

    private void notEvaluated(NotEvaluated entry) {
        String theme = entry.theme().isEmpty() ? "" : quoted(entry.theme()) + ": ";
        lines.add(2, "- " + theme + words.of(entry.because()));
    }

    private void finding(Finding finding) {
        StatedFinding stated =
                new StatedFinding(finding, State.NEW, "", material.input().date(), 0);
        lines.add(2, "- " + finding.code().id() + " (" + words.of(finding.severity()) + ")");
        lines.add(6, material.sentences().what(stated));
        lines.add(6, material.sentences().todo(stated));
    }
}
