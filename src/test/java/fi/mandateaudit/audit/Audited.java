package fi.mandateaudit.audit;

import fi.mandateaudit.audit.Explanation.OfRequirement;
import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.intake.RowCounts;
import fi.mandateaudit.mandate.HeldTheme;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.policy.Theme;
import fi.mandateaudit.roster.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An organisation's audit, and what it says. */
final class Audited {
    /** The findings that stand for a requirement that is not satisfied. */
    static final Set<Code> GAPS = Stream.concat(
                    Stream.of(Code.MANDATE_MISSING),
                    Arrays.stream(Discrepancy.values()).map(Discrepancy::code))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));

    private final AuditBasis basis;
    private final Map<String, RowCounts> counts;
    private final Scene scene;
    private final List<Finding> findings = new ArrayList<>();
    private final List<PersonOutcome> people = new ArrayList<>();

    Audited(AuditBasis basis, Map<String, RowCounts> counts) {
        this.basis = basis;
        this.counts = counts;
        this.scene = new Scene(basis);
        Audit audit = new Audit(basis);
        for (Subject subject : audit.subjects()) {
            Verdict verdict = audit.judge(subject);
            findings.addAll(verdict.findings());
            people.addAll(verdict.people());
        }
    }

    AuditBasis basis() {
        return basis;
    }

    Map<String, RowCounts> counts() {
        return counts;
    }

    List<Finding> findings() {
        return findings;
    }

    List<PersonOutcome> people() {
        return people;
    }

    Stream<Finding> all(Set<Code> codes) {
        return findings.stream().filter(finding -> codes.contains(finding.code()));
    }

    Stream<Finding> advising(Action... actions) {
        return findings.stream().filter(finding -> Arrays.asList(actions).contains(finding.action()));
    }

    List<OfRequirement> requirementsOf(Person person) {
        return scene.caseOf(person).map(new Explainer(scene)::requirements).orElse(List.of());
    }

    Person person(String number) {
        return basis.roster().person(number).orElseThrow();
    }

    /** Whether a finding is about a requirement. */
    static boolean isAbout(Finding finding, Requirement requirement) {
        return finding.concern().themeKey().equals(requirement.theme().id())
                && finding.concern().onBehalfOf().equals(requirement.client())
                && finding.required().type() == requirement.type()
                && finding.required().specifier().equals(requirement.workplace());
    }

    /** The mandate that a finding names as held, by everything that the finding says of it. */
    List<Holding> held(Finding finding) {
        return basis.ledger().holdingsOf(person(finding.concern().employeeNo())).stream()
                .filter(holding -> holding.type() == finding.held().type())
                .filter(holding -> holding.from().equals(finding.held().validFrom()))
                .filter(holding -> holding.to().equals(finding.held().validTo()))
                .filter(holding -> String.join(", ", holding.specifiers().values())
                        .equals(finding.held().specifier()))
                .filter(holding -> finding.evidence().mandateSources().containsAll(holding.places()))
                .filter(holding -> finding.code() == Code.MANDATE_LOOKALIKE
                        ? nameOf(holding.theme()).equals(finding.fact(Fact.OTHER_THEME))
                        : holding.theme().key().equals(finding.concern().themeKey()))
                .toList();
    }

    private String nameOf(HeldTheme theme) {
        return basis.policy()
                .catalogue()
                .theme(theme.key())
                .map(Theme::displayName)
                .orElse(theme.written());
    }
}
