package fi.mandateaudit.history;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.Period;
import fi.mandateaudit.roster.Contract;
import fi.mandateaudit.roster.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What HR's export says of a person. */
class StandingTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void somebodyAtWorkIsThere() {
        Standing standing = Standing.of(person(contract("Palkanlaskija", null, DAY)), DAY);
        assertThat(standing.gone()).isFalse();
        assertThat(standing.judged()).isTrue();
        assertThat(standing.numbers()).containsExactly("100");
    }

    @Test
    void somebodyIsGoneOnTheDayAfterTheLastOne() {
        Person person = person(contract("Palkanlaskija", null, DAY.minusDays(1)));
        assertThat(Standing.of(person, DAY).gone()).isTrue();
    }

    @Test
    void somebodyWhoStartsLaterIsThereWithTheWorkToCome() {
        Standing coming = Standing.of(person(contract("Palkanlaskija", DAY.plusDays(9), null)), DAY);
        Standing here = Standing.of(person(contract("Palkanlaskija", DAY, null)), DAY);
        assertThat(coming.gone()).isFalse();
        assertThat(coming.work()).isEqualTo(here.work());
    }

    @Test
    void workIsTheContractsThatCountWhateverTheirDaysAndRows() {
        Standing one = Standing.of(person(contract("Palkanlaskija", null, DAY)), DAY);
        Standing same = Standing.of(
                person(contract("Palkanlaskija", DAY, DAY.plusDays(9)), contract("Myyjä", null, DAY.minusDays(1))),
                DAY);
        Standing other = Standing.of(person(contract("Myyjä", null, DAY)), DAY);
        assertThat(same.work()).isEqualTo(one.work()).isNotEqualTo(other.work());
    }

    private static Person person(Contract... contracts) {
        return new Person("100", Set.of("100"), List.of(), Set.of(), Set.of(), List.of(contracts), false, List.of());
    }

    private static Contract contract(String title, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Contract(
                new Place("hr.csv", 2), "100", title, "Palkat", "", "Kuopio", new Period(from, to), Set.of());
    }
}
