package fi.mandateaudit.audit;

import fi.mandateaudit.audit.Judgement.Gap;
import fi.mandateaudit.audit.Judgement.Satisfied;
import fi.mandateaudit.audit.Judgement.Unjudged;
import fi.mandateaudit.audit.NotEvaluated.Because;
import fi.mandateaudit.audit.RequirementOutcome.Result;
import fi.mandateaudit.policy.OnBehalfOf;
import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.policy.Role;
import fi.mandateaudit.policy.Work;
import fi.mandateaudit.roster.Person;
import fi.mandateaudit.roster.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says how things stand for a person, and what could not be judged. */
final class Outcomes {
    private Outcomes() {}

    static PersonOutcome of(PersonCase person, Scene scene) {
        Work work = person.work();
        List<RequirementOutcome> requirements = person.evaluation().judgements().stream()
                .map(judgement -> outcome(judgement.requirement(), result(judgement)))
                .toList();
        return new PersonOutcome(
                person.person().number(),
                work.roles().stream().map(Role::id).toList(),
                status(person, scene),
                requirements);
    }

    /** Somebody of whom nothing is judged. */
    static PersonOutcome ofUnjudged(Person person, Scene scene) {
        Status status = Status.NOT_EVALUATED;
        if (person.isJudged()) {
            Presence presence = scene.presenceOf(person);
            status = presence == Presence.FUTURE ? Status.STARTS_LATER : Status.LEFT;
        }
        return new PersonOutcome(person.number(), List.of(), status, List.of());
    }

    static Stream<NotEvaluated> notEvaluated(PersonCase person) {
        return person.evaluation()
                .all(Unjudged.class)
                .map(unjudged -> new NotEvaluated(
                        person.person().number(),
                        unjudged.requirement().services(),
                        unjudged.requirement().theme().displayName(),
                        unjudged.requirement().client(),
                        unjudged.because()));
    }

    static Stream<NotEvaluated> notEvaluated(Person person) {
        List<Because> reasons = new ArrayList<>();
        if (person.conflict()) {
            reasons.add(Because.PERSON_CONFLICTING);
        }
        if (!person.rejectedRows().isEmpty()) {
            reasons.add(Because.HR_ROW_REJECTED);
        }
        return reasons.stream().map(because -> new NotEvaluated(person.number(), List.of(), "", "", because));
    }

    static Stream<NotEvaluated> notEvaluatedLinks(Scene scene) {
        return scene.links().stream()
                .filter(LinkJudgement.Unjudged.class::isInstance)
                .map(LinkJudgement.Unjudged.class::cast)
                .map(unjudged -> new NotEvaluated(
                        "",
                        List.copyOf(unjudged.link().services()),
                        unjudged.link().theme().displayName(),
                        unjudged.link().client(),
                        unjudged.because()));
    }

    private static Status status(PersonCase person, Scene scene) {
        if (person.presence() == Presence.LEFT) {
            return Status.LEFT;
        }
        List<Result> results = results(person, scene);
        if (results.contains(Result.GAP)) {
            return Status.GAPS;
        }
        boolean clientsUnknown =
                person.isActive() && !person.work().withoutClients().isEmpty();
        if (clientsUnknown || results.contains(Result.NOT_EVALUATED)) {
            return Status.NOT_EVALUATED;
        }
        if (person.isStarter()) {
            return Status.STARTS_LATER;
        }
        if (!person.work().titleKnown()) {
            return Status.NO_ROLE;
        }
        return results.isEmpty() ? Status.NEEDS_NOTHING : Status.READY;
    }

    /** What the person's own links and, for those at work, the clients' links came to. */
    private static List<Result> results(PersonCase person, Scene scene) {
        List<Result> results = new ArrayList<>();
        for (Judgement judgement : person.evaluation().judgements()) {
            results.add(result(judgement));
            Requirement requirement = judgement.requirement();
            if (person.isActive() && requirement.onBehalfOf() == OnBehalfOf.CLIENTS) {
                results.add(result(scene.linkOf(requirement.client(), requirement.theme())));
            }
        }
        return results;
    }

    static Result result(Judgement judgement) {
        if (judgement instanceof Satisfied) {
            return Result.SATISFIED;
        }
        return judgement instanceof Gap ? Result.GAP : Result.NOT_EVALUATED;
    }

    static Result result(LinkJudgement judgement) {
        if (judgement instanceof LinkJudgement.Whole) {
            return Result.SATISFIED;
        }
        return judgement instanceof LinkJudgement.Broken ? Result.GAP : Result.NOT_EVALUATED;
    }

    private static RequirementOutcome outcome(Requirement requirement, Result result) {
        return new RequirementOutcome(
                requirement.services(),
                requirement.roles(),
                requirement.theme().id(),
                requirement.client(),
                requirement.workplace(),
                result);
    }
}
