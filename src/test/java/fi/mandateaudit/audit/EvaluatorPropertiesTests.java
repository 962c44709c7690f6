package fi.mandateaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.audit.Judgement.Gap;
import fi.mandateaudit.audit.Judgement.Satisfied;
import fi.mandateaudit.audit.Judgement.Unjudged;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.policy.OnBehalfOf;
import fi.mandateaudit.policy.Requirement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of everybody, whatever the work asks for and whatever they hold. */
class EvaluatorPropertiesTests {
    private static final int PEOPLE = 1_000;

    static LongStream seeds() {
        return LongStream.range(0, PEOPLE);
    }

    @Test
    void thePeopleMeetWithEverythingThatCanBeWrong() {
        assertThat(seeds().mapToObj(RandomPerson::new)
                        .flatMap(person -> person.evaluate().all(Gap.class))
                        .map(gap -> gap.nearest().map(Fit::gravest)))
                .containsAll(
                        Arrays.stream(Discrepancy.values()).map(Optional::of).toList())
                .contains(Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRequirementHasOneAnswerAndItIsTheRightOne(long seed) {
        RandomPerson person = new RandomPerson(seed);

        assertThat(person.evaluate().judgements())
                .extracting(Judgement::requirement)
                .containsExactlyElementsOf(person.work.requirements());
        assertThat(person.evaluate().judgements()).allSatisfy(judgement -> assertThat(judgement.getClass())
                .isEqualTo(expected(judgement.requirement(), person)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSpareHoldingExplainsOneGapAtMost(long seed) {
        Evaluation evaluation = new RandomPerson(seed).evaluate();

        assertThat(explaining(evaluation).filter(evaluation.spare()::contains)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatSuitsSomethingIsNeitherSpareNorCalledWrong(long seed) {
        RandomPerson person = new RandomPerson(seed);
        Evaluation evaluation = person.evaluate();
        Set<Holding> suiting = suiting(person);

        assertThat(evaluation.spare())
                .containsExactlyInAnyOrderElementsOf(person.holdings.stream()
                        .filter(holding -> !suiting.contains(holding))
                        .toList());
        assertThat(evaluation.all(Gap.class).flatMap(gap -> gap.nearest().stream()))
                .allSatisfy(fit -> assertThat(fit.gravest().isOfKind()).isEqualTo(!suiting.contains(fit.holding())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsMissingWhileASpareHoldingOfTheThemeExplainsNothing(long seed) {
        Evaluation evaluation = new RandomPerson(seed).evaluate();
        Set<Holding> explaining = new HashSet<>(explaining(evaluation).toList());

        assertThat(evaluation.all(Gap.class).filter(gap -> gap.nearest().isEmpty()))
                .allSatisfy(gap -> assertThat(evaluation.spare())
                        .filteredOn(holding -> !explaining.contains(holding))
                        .noneMatch(holding -> holding.theme()
                                .key()
                                .equals(gap.requirement().theme().id())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRequirementsAndHoldingsDoesNotMatter(long seed) {
        RandomPerson person = new RandomPerson(seed);

        Evaluation other =
                person.evaluator.evaluate(person.shuffledWork(), person.shuffledAndSortedHoldings(), RandomPerson.DAY);

        assertThat(other.judgements())
                .containsExactlyInAnyOrderElementsOf(person.evaluate().judgements());
        assertThat(other.spare()).isEqualTo(person.evaluate().spare());
    }

    private static Class<? extends Judgement> expected(Requirement requirement, RandomPerson person) {
        boolean held = person.holdings.stream().anyMatch(holding -> suits(holding, requirement) && isValid(holding));
        boolean byPosition = requirement.onBehalfOf() == OnBehalfOf.OWN
                && requirement.services().equals(List.of("position"));
        if (held || byPosition) {
            return Satisfied.class;
        }
        return requirement.theme().id().equals("s/swedish") ? Unjudged.class : Gap.class;
    }

    private static Stream<Holding> explaining(Evaluation evaluation) {
        return evaluation.all(Gap.class).flatMap(gap -> gap.nearest().stream()).map(Fit::holding);
    }

    private static Set<Holding> suiting(RandomPerson person) {
        Set<Holding> suiting = new HashSet<>();
        for (Requirement requirement : person.work.requirements()) {
            person.holdings.stream()
                    .filter(holding -> suits(holding, requirement))
                    .forEach(suiting::add);
        }
        return suiting;
    }

    /** The specification's words once more: theme, assignor, type and specifier are right. */
    private static boolean suits(Holding holding, Requirement requirement) {
        Set<String> clients = holding.specifiers().clients();
        Set<String> workplaces = holding.specifiers().workplaces();
        boolean own = requirement.onBehalfOf() == OnBehalfOf.OWN;
        return holding.theme().key().equals(requirement.theme().id())
                && holding.assignor().own()
                && holding.type() == (own ? MandateType.TRANSACT : MandateType.REPRESENT)
                && (own || clients.isEmpty() || clients.contains(requirement.client()))
                && (requirement.workplace().isEmpty()
                        || workplaces.isEmpty()
                        || workplaces.contains(requirement.workplace()));
    }

    private static boolean isValid(Holding holding) {
        return !holding.from().isAfter(RandomPerson.DAY)
                && !holding.to().isBefore(RandomPerson.DAY)
                && (holding.state() == null
                        || holding.state() == MandateState.VALID
                        || holding.state() == MandateState.NOT_YET_VALID);
    }
}
