package fi.mandateaudit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People who stood in earlier exports. */
class KnownPeopleTests {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @EnumSource
    void whoeverIsMissingHasVanished(Database database) {
        Scenario scenario = new Scenario(database);
        KnownPeople known = new KnownPeople(scenario.jdbc);
        KnownPerson gone = new KnownPerson("100", Set.of("p1", "p2"), OCTOBER);
        KnownPerson here = new KnownPerson("200", Set.of("p3"), OCTOBER);
        known.remember(scenario.organisation, List.of(here, gone));
        known.remember(scenario.organisation, List.of(here, gone));

        assertThat(known.vanished(scenario.organisation, Set.of("200"))).containsExactly(gone);
        assertThat(known.vanished(scenario.organisation, Set.of())).containsExactly(gone, here);
        assertThat(known.vanished("another", Set.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void latestDayCounts(Database database) {
        Scenario scenario = new Scenario(database);
        KnownPeople known = new KnownPeople(scenario.jdbc);
        known.remember(scenario.organisation, List.of(new KnownPerson("100", Set.of("p1"), OCTOBER)));
        known.remember(scenario.organisation, List.of(new KnownPerson("100", Set.of("p2"), NOVEMBER)));
        known.remember(scenario.organisation, List.of(new KnownPerson("100", Set.of("p1", "p2"), OCTOBER)));

        assertThat(known.vanished(scenario.organisation, Set.of()))
                .containsExactly(new KnownPerson("100", Set.of("p1", "p2"), NOVEMBER));
    }

    @ParameterizedTest
    @EnumSource
    void purgeForgetsWhoWasSeenLastBeforeADay(Database database) {
        Scenario scenario = new Scenario(database);
        KnownPeople known = new KnownPeople(scenario.jdbc);
        KnownPerson later = new KnownPerson("200", Set.of("p2"), NOVEMBER);
        known.remember(scenario.organisation, List.of(new KnownPerson("100", Set.of("p1"), OCTOBER), later));

        scenario.ledger.purge(scenario.organisation, NOVEMBER);

        assertThat(known.vanished(scenario.organisation, Set.of())).containsExactly(later);
    }
}
