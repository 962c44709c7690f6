package fi.mandateaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.audit.Explanation.LookedAt;
import fi.mandateaudit.audit.Explanation.OfRequirement;
import fi.mandateaudit.audit.RequirementOutcome.Result;
import fi.mandateaudit.finding.Action;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Evidence;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.intake.RowCounts;
import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.roster.Person;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every organisation, whatever its lists say: a thousand small ones, read and audited by the real rooms. */
class OrganisationPropertiesTests {
    private static final int ORGANISATIONS = 1_000;
    private static final Set<Code> ABOUT_WHAT_IS_HELD = EnumSet.of(
            Code.MANDATE_EXCESS,
            Code.MANDATE_OF_LEAVER,
            Code.GRANT_RIGHT_EXCESS,
            Code.MANDATE_DUPLICATE,
            Code.MANDATE_UNRESTRICTED,
            Code.MANDATE_TOO_LONG,
            Code.MANDATE_IMPOSSIBLE);

    private final Wordbook words = new Wordbook();

    static LongStream seeds() {
        return LongStream.range(0, ORGANISATIONS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPromiseOfTheSpecificationHolds(long seed, @TempDir Path folder) throws Exception {
        RandomOrganisation organisation = RandomOrganisation.of(seed, words, folder);
        Audited audited = organisation.audit(folder);

        everyRequirementHasOneAnswer(organisation, audited);
        everyRowIsOfOneClass(organisation, audited);
        everyFindingHasAnIdOfItsOwn(organisation, audited);
        noMandateIsNamedTwice(organisation, audited);
        whatSatisfiesIsToStay(organisation, audited);

        AdviceTaken advice = new AdviceTaken(organisation, audited, words);
        RandomOrganisation advised = advice.organisation();
        assertThat(advised.audit(folder).findings().stream()
                        .filter(finding -> isGap(finding) || advice.taken().contains(finding.id())))
                .as("once all advice is taken, before %s%nafter %s", organisation, advised)
                .isEmpty();

        RandomOrganisation shuffled = organisation.shuffled();
        assertThat(shuffled.audit(folder).findings())
                .extracting(OrganisationPropertiesTests::withoutPlaces)
                .as("with rows and columns shuffled, %s%nand %s", organisation, shuffled)
                .containsExactlyInAnyOrderElementsOf(audited.findings().stream()
                        .map(OrganisationPropertiesTests::withoutPlaces)
                        .toList());
    }

    private static void everyRequirementHasOneAnswer(RandomOrganisation organisation, Audited audited) {
        for (Person person : audited.basis().roster().people()) {
            for (OfRequirement of : audited.requirementsOf(person)) {
                List<Finding> gaps = audited.all(Audited.GAPS)
                        .filter(finding -> finding.concern().employeeNo().equals(person.number()))
                        .filter(finding -> Audited.isAbout(finding, of.requirement()))
                        .toList();
                assertThat(gaps)
                        .as("%s of %s in%n%s", of.requirement(), person, organisation)
                        .hasSize(of.result() == Result.GAP ? 1 : 0);
                assertThat(of.lookedAt().stream()
                                .filter(lookedAt -> !lookedAt.discrepancies().isEmpty())
                                .filter(LookedAt::decisive)
                                .map(LookedAt::holding))
                        .as("what explains %s of %s in%n%s", of.requirement(), person, organisation)
                        .containsExactlyElementsOf(gaps.stream()
                                .flatMap(gap -> audited.held(gap).stream())
                                .toList());
            }
        }
        assertThat(audited.people().stream()
                        .flatMap(person -> person.requirements().stream())
                        .filter(outcome -> outcome.result() == Result.GAP))
                .as(organisation.toString())
                .hasSize((int) audited.all(Audited.GAPS).count());
    }

    private static void everyRowIsOfOneClass(RandomOrganisation organisation, Audited audited) {
        for (ListFile file : organisation.files()) {
            RowCounts counts = audited.counts().get(file.name());
            assertThat(counts.matched()
                            + counts.organisation()
                            + counts.unmatched()
                            + counts.ambiguous()
                            + counts.repeated()
                            + counts.outOfScope()
                            + counts.rejected())
                    .as("%s of%n%s", file.name(), organisation)
                    .isEqualTo(counts.rows())
                    .isEqualTo(file.rows().size());
        }
    }

    private static void everyFindingHasAnIdOfItsOwn(RandomOrganisation organisation, Audited audited) {
        assertThat(audited.findings())
                .extracting(Finding::id)
                .as(organisation.toString())
                .doesNotHaveDuplicates();
    }

    private static void noMandateIsNamedTwice(RandomOrganisation organisation, Audited audited) {
        List<Holding> byGaps = audited.all(Audited.GAPS)
                .filter(finding -> finding.held().type() != null)
                .filter(finding -> !isOfTime(finding))
                .flatMap(finding -> audited.held(finding).stream())
                .toList();
        List<Holding> asHeld = audited.all(ABOUT_WHAT_IS_HELD)
                .filter(finding -> !finding.concern().employeeNo().isEmpty())
                .flatMap(finding -> audited.held(finding).stream())
                .toList();

        assertThat(byGaps).as(organisation.toString()).doesNotHaveDuplicates();
        assertThat(asHeld).as(organisation.toString()).doesNotHaveDuplicates();
        assertThat(byGaps.stream()
                        .filter(holding -> !holding.type().isRightToGrant())
                        .filter(asHeld::contains))
                .as(organisation.toString())
                .isEmpty();
    }

    /** Whether the mandate that a gap names suits the requirement, as it may suit several. */
    private static boolean isOfTime(Finding gap) {
        return Arrays.stream(Discrepancy.values())
                .anyMatch(discrepancy -> discrepancy.code() == gap.code() && !discrepancy.isOfKind());
    }

    private static void whatSatisfiesIsToStay(RandomOrganisation organisation, Audited audited) {
        Set<Holding> satisfying = audited.basis().roster().people().stream()
                .flatMap(person -> audited.requirementsOf(person).stream())
                .flatMap(of -> of.lookedAt().stream())
                .filter(lookedAt -> lookedAt.discrepancies().isEmpty())
                .map(LookedAt::holding)
                .collect(Collectors.toSet());

        assertThat(audited.advising(Action.REPLACE, Action.REVOKE)
                        .filter(finding -> finding.code() != Code.MANDATE_DUPLICATE)
                        .filter(finding -> finding.code() != Code.MANDATE_UNRESTRICTED)
                        .flatMap(finding -> audited.held(finding).stream())
                        .filter(satisfying::contains))
                .as(organisation.toString())
                .isEmpty();
    }

    /** Nobody can hasten a first day. */
    private static boolean isGap(Finding finding) {
        return (Audited.GAPS.contains(finding.code()) || finding.code() == Code.CHAIN_BROKEN)
                && finding.code() != Code.MANDATE_NOT_YET_VALID;
    }

    private static Finding withoutPlaces(Finding finding) {
        Evidence evidence = finding.evidence();
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.putAll(finding.facts());
        facts.remove(Fact.UNREAD_ROWS);
        return new Finding(
                finding.id(),
                finding.code(),
                finding.severity(),
                finding.action(),
                finding.concern(),
                finding.required(),
                finding.held(),
                new Evidence(evidence.also(), evidence.matchedBy(), evidence.people(), List.of(), List.of()),
                finding.grantors(),
                facts);
    }
}
