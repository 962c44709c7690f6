package fi.mandateaudit.history;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.roster.KnownPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People who stood in earlier exports. */
class KnownPeopleTests {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @EnumSource
    void whoeverIsMissingIsAbsent(Database database) {
        Scenario scenario = new Scenario(database);
        KnownPeople known = new KnownPeople(scenario.jdbc);
        long first = publish(scenario, person("100", 0, "p1", "p2"), person("200", 0));
        long second = scenario.compare(Circumstances.NONE);

        assertThat(known.absent(first, number -> false)).isEmpty();
        assertThat(known.absent(second, "200"::equals)).containsExactly(person("100", 0, "p1", "p2"));
        assertThat(known.absent(second, number -> false))
                .containsExactly(person("100", 0, "p1", "p2"), person("200", 0));
        assertThat(known.absent(new Scenario(database).compare(Circumstances.NONE), number -> false))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void latestDayAndEveryFaceCount(Database database) {
        Scenario scenario = new Scenario(database);
        publish(scenario, person("100", 0, "p1"));
        publish(scenario, person("100", 1, "p1", "p2"));
        long third = publish(scenario);

        assertThat(new KnownPeople(scenario.jdbc).absent(third, number -> false))
                .containsExactly(person("100", 1, "p1", "p2"));
    }

    @ParameterizedTest
    @EnumSource
    void whoComesBackWasAbsentAllTheSame(Database database) {
        Scenario scenario = new Scenario(database);
        publish(scenario, person("100", 0, "p1"));
        long second = publish(scenario);
        publish(scenario, person("100", 2, "p1"));
        long fourth = publish(scenario);
        KnownPeople known = new KnownPeople(scenario.jdbc);

        assertThat(known.absent(second, number -> false)).containsExactly(person("100", 0, "p1"));
        assertThat(known.absent(fourth, number -> false)).containsExactly(person("100", 2, "p1"));
    }

    @ParameterizedTest
    @EnumSource
    void runOfAnEarlierDayDoesNotKnowWhoWasSeenLater(Database database) {
        Scenario scenario = new Scenario(database);
        publish(scenario.onDay(5), person("100", 5, "p1"));

        assertThat(new KnownPeople(scenario.jdbc)
                        .absent(scenario.onDay(2).compare(Circumstances.NONE), number -> false))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void purgeForgetsWhoWasSeenLastBeforeADayUnlessARunThatIsKeptFoundSomething(Database database) {
        Scenario scenario = new Scenario(database);
        publish(scenario, person("100", 0, "p1"), person("200", 0, "p2"), person("300", 0, "p3"));
        Finding finding = Examples.held(Code.MANDATE_OF_LEAVER, "200");
        scenario.run(finding);
        new KnownPeople(scenario.jdbc)
                .remember(
                        scenario.ledger
                                .lastPublished(scenario.organisation)
                                .orElseThrow()
                                .run(),
                        List.of(person("300", 1, "p3")));

        scenario.ledger.purge(scenario.organisation, FIRST.plusDays(1));

        long next = scenario.compare(Circumstances.NONE, finding);
        assertThat(new KnownPeople(scenario.jdbc).absent(next, number -> false))
                .containsExactly(person("200", 0, "p2"), person("300", 1, "p3"));
    }

    @ParameterizedTest
    @EnumSource
    void purgeOfTheLastPublicationDoesNotHideWhoVanishesNext(Database database) {
        Scenario scenario = new Scenario(database);
        publish(scenario.onDay(5), person("100", 5, "p1"));
        publish(scenario.onDay(2), person("100", 2, "p1"));
        scenario.ledger.purge(scenario.organisation, FIRST.plusDays(4));

        long next = publish(scenario.onDay(6));

        assertThat(new KnownPeople(scenario.jdbc).absent(next, number -> false))
                .containsExactly(person("100", 5, "p1"));
    }

    @ParameterizedTest
    @EnumSource
    void whoChangedIsRememberedByOldFacesAndNewOnes(Database database) {
        Scenario scenario = new Scenario(database);
        publish(scenario, person("100", 0, "p1", "p2"), person("200", 0, "p4"));
        long second = publish(scenario, person("100", 1, "p1", "p3"), person("200", 1));
        long third = publish(scenario, person("100", 2, "p1", "p3"), person("200", 2));
        long fourth = publish(scenario);
        KnownPeople known = new KnownPeople(scenario.jdbc);

        assertThat(known.absent(second, number -> false))
                .containsExactly(person("100", 0, "p1", "p2"), person("200", 0, "p4"));
        assertThat(known.absent(third, "100"::equals)).containsExactly(person("200", 0, "p4"));
        assertThat(known.absent(fourth, number -> false))
                .containsExactly(person("100", 2, "p1", "p2", "p3"), person("200", 2, "p4"));
    }

    @ParameterizedTest
    @EnumSource
    void purgeOfLaterPublicationsKeepsEveryFaceOfWhoChangedInThem(Database database) {
        Scenario scenario = new Scenario(database);
        publish(scenario.onDay(7), person("100", 7), person("200", 7, "p9"), person("300", 7, "p7"));
        publish(scenario.onDay(2), person("100", 2, "p1"), person("200", 2, "p9"));
        publish(scenario.onDay(3), person("100", 3, "p2"), person("200", 3, "p9"));
        scenario.ledger.purge(scenario.organisation, FIRST.plusDays(5));

        publish(scenario.onDay(8), person("100", 8, "p2"), person("200", 8, "p9"), person("300", 8, "p7"));
        long next = publish(scenario.onDay(9));

        assertThat(new KnownPeople(scenario.jdbc).absent(next, number -> false))
                .containsExactly(person("100", 8, "p1", "p2"), person("200", 8, "p9"), person("300", 8, "p7"));
    }

    /** The next day's run, published, over an export of some people. */
    private static long publish(Scenario scenario, KnownPerson... people) {
        scenario.run();
        long run = scenario.ledger
                .lastPublished(scenario.organisation)
                .orElseThrow()
                .run();
        new KnownPeople(scenario.jdbc).remember(run, List.of(people));
        new KnownPeople(scenario.jdbc).remember(run, List.of(people));
        return run;
    }

    private static KnownPerson person(String number, int day, String... faces) {
        return new KnownPerson(number, Set.of(faces), FIRST.plusDays(day));
    }
}
