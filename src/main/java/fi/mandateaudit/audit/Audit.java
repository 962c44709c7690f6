package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.roster.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One audit: a pure function of its basis, subject by subject. */
public final class Audit {
    private final Scene scene;

    /**
     * Looks over everything once.
     *
     * @param basis what the audit depends on
     */
    public Audit(AuditBasis basis) {
        this.scene = new Scene(basis);
    }

    /**
     * Everything that is judged by itself.
     *
     * @return people in the order of their numbers, then what belongs to nobody; the same for the same basis
     */
    public List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (Person person : scene.basis().roster().people()) {
            subjects.add(new Subject("person/" + person.number(), () -> judge(person)));
        }
        for (SharedRule rule : Rules.SHARED) {
            subjects.add(new Subject("rule/" + rule.code().id(), () -> judge(rule)));
        }
        subjects.add(new Subject("links", this::unjudgedLinks));
        return subjects;
    }

    /**
     * What the audit says of a subject.
     *
     * @param subject one of {@link #subjects}
     * @return its findings, what could not be judged, and how things stand
     */
    public Verdict judge(Subject subject) {
        return subject.judge();
    }

    /**
     * What the exceptions of the policy come to.
     *
     * @param findings every finding of the run
     * @return which are accepted, and what is to be said of the exceptions themselves
     * @throws ApproverConcerned if somebody approves an exception about themselves
     */
    public Acceptance accept(List<Finding> findings) {
        return new Exceptions(scene).hold(findings);
    }

    /**
     * Why a person holds what they hold.
     *
     * @param person a person of HR's export
     * @return one reason per holding, in the order of the holdings
     */
    public List<HoldingReason> reasons(Person person) {
        return new Reasons(scene).of(person);
    }

    /**
     * Lays open how one person was judged.
     *
     * @param person a person of HR's export
     * @return requirements, holdings, links and findings
     */
    public Explanation explain(Person person) {
        Verdict verdict = judge(person);
        List<Finding> findings = new ArrayList<>(verdict.findings());
        Rules.SHARED.stream()
                .flatMap(rule -> judge(rule).findings().stream())
                .filter(finding -> finding.concern().employeeNo().equals(person.number())
                        || finding.evidence().people().contains(person.number()))
                .forEach(findings::add);
        return new Explanation(
                person,
                verdict.people().get(0),
                scene.caseOf(person).map(new Explainer(scene)::requirements).orElse(List.of()),
                reasons(person),
                findings,
                verdict.notEvaluated());
    }

    private Verdict judge(Person person) {
        Optional<PersonCase> of = scene.caseOf(person);
        if (of.isEmpty()) {
            return new Verdict(
                    List.of(), Outcomes.notEvaluated(person).toList(), List.of(Outcomes.ofUnjudged(person, scene)));
        }
        List<Draft> drafts = Stream.concat(
                        Rules.OF_PEOPLE.stream().flatMap(rule -> rule.judge(of.get(), scene)),
                        HeldRules.judge(of.get(), scene))
                .toList();
        ThemesThatStay.name(drafts, of.get(), scene);
        return new Verdict(
                finish(drafts.stream()),
                Outcomes.notEvaluated(of.get()).toList(),
                List.of(Outcomes.of(of.get(), scene)));
    }

    private Verdict judge(SharedRule rule) {
        return new Verdict(finish(rule.judge(scene)), List.of(), List.of());
    }

    private Verdict unjudgedLinks() {
        return new Verdict(List.of(), Outcomes.notEvaluatedLinks(scene).toList(), List.of());
    }

    private List<Finding> finish(Stream<Draft> drafts) {
        return drafts.map(draft -> draft.finish(scene.office())).toList();
    }
}
