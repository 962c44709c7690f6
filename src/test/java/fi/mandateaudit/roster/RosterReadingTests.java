package fi.mandateaudit.roster;

import static fi.mandateaudit.roster.TestRosters.list;
import static fi.mandateaudit.roster.TestRosters.read;
import static fi.mandateaudit.roster.TestRosters.roster;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Invented;
import fi.mandateaudit.identity.Period;
import fi.mandateaudit.identity.PersonId;
import fi.mandateaudit.identity.PersonName;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCounts;
import fi.mandateaudit.intake.SourceList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReadingTests {
    private static final String ANNA = Invented.code("150690-900");
    private static final String BERT = Invented.code("150690A900");

    @Test
    void readsAPerson() {
        Person anna = only(roster("7;Aalto, Anna Maria;" + ANNA + ";;1.1.2020;;7000001-4|FI70000022;;Palkanlaskija"));

        assertThat(anna)
                .isEqualTo(new Person(
                        "7",
                        Set.of("7"),
                        List.of(PersonName.of("Aalto", "Anna Maria")),
                        Set.of(PersonId.of(ANNA)),
                        Set.of(LocalDate.of(1990, 6, 15)),
                        List.of(new Contract(
                                new Place("hr.csv", 2),
                                "7",
                                "Palkanlaskija",
                                "",
                                "",
                                "",
                                new Period(LocalDate.of(2020, 1, 1), null),
                                Set.of(new BusinessId("7000001-4"), new BusinessId("7000002-2")))),
                        false,
                        List.of()));
    }

    @Test
    void oneNumberIsOnePersonOnSeveralRows() {
        Person anna = only(roster("7;Aalto, Anna;;;1.1.2020;31.12.2020", "7;Aalto, Anna;;;1.1.2021;"));

        assertThat(anna.contracts()).extracting(Contract::place).containsExactly(at(2), at(3));
        assertThat(anna.names()).containsExactly(PersonName.of("Aalto", "Anna"));
        assertThat(anna.conflict()).isFalse();
    }

    @Test
    void oneCodeIsOnePersonWithSeveralNumbers() {
        HrRoster roster =
                roster("70;Aalto, Anna;" + ANNA, "9;Aalto, Anna;" + ANNA, "70;Salo, Anna", "8;Berg, Bert;" + BERT);

        Person anna = roster.person("9").orElseThrow();
        assertThat(roster.people()).extracting(Person::number).containsExactly("70", "8");
        assertThat(anna.numbers()).containsExactly("70", "9");
        assertThat(anna.names()).extracting(PersonName::display).containsExactly("Aalto Anna", "Salo Anna");
        assertThat(roster.person("70")).contains(anna);
        assertThat(roster.person("1")).isEmpty();
    }

    @Test
    void aCodeWithAWrongCheckCharacterIsComparedAsItStands() {
        String misspelt = Invented.misspeltCode("150690-900");

        assertThat(roster("1;Aalto, Anna;" + misspelt, "2;Aalto, Anna;" + misspelt)
                        .people())
                .hasSize(1);
        assertThat(roster("1;Aalto, Anna;" + misspelt, "2;Aalto, Anna;" + ANNA).people())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000-9000", "puuttuu", "-", "150690-****", "UID 77"})
    void whatIsNobodysCodeInParticularJoinsNobody(String code) {
        assertThat(roster("1;Aalto, Anna;" + code, "2;Berg, Bert;" + code).people())
                .extracting(Person::number)
                .containsExactly("1", "2");
    }

    @Test
    void twoCodesOfOneNumberConflict() {
        Person person = only(roster("1;Aalto, Anna;" + ANNA, "1;Berg, Bert;" + BERT));

        assertThat(person.conflict()).isTrue();
        assertThat(person.isJudged()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'1;Aalto, Anna;;15.6.1990', '1;Aalto, Anna;;16.6.1990', true",
        "'1;Aalto, Anna;150690-****;', '1;Aalto, Anna;;16.6.1990', true",
        "'1;Aalto, Anna;150690-****;16.6.1990', '1;Aalto, Anna;;', true",
        "'1;Aalto, Anna;150690-9***;', '1;Aalto, Anna;150690-8***;', true",
        "'1;Aalto, Anna;150690-****;', '1;Aalto, Anna;;1990-06-15', false",
        "'1;Aalto, Anna;UID 1;', '1;Aalto, Anna;UID 2;', false"
    })
    void contradictingDaysOfBirthConflict(String one, String other, boolean conflict) {
        assertThat(only(roster(one, other)).conflict()).isEqualTo(conflict);
    }

    @Test
    void identicalRowsAreRepeatedAndRowsOfOthersOutOfScope() {
        SourceList list = list("hr.csv", "1;Aalto, Anna", "1;Aalto,  ANNA", "2;Berg, Bert;;;;;;7000001-4;x")
                .brokenRow();
        SourceList other = list("a.csv", "1;Aalto, Anna;;;;;;FI76543212");
        HrRoster roster = read(list, other);

        assertThat(only(roster).contracts()).extracting(Contract::place).containsExactly(new Place("a.csv", 2));
        assertThat(roster.counts())
                .containsEntry(other.input(), new RowCounts(1, 1, 0, 0, 0, 0, 0, 0))
                .containsEntry(list.input(), new RowCounts(4, 0, 0, 0, 0, 2, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1;Aalto, Anna;;31.2.1990 | birth_date | a day (d.M.yyyy, yyyy-MM-dd) | 31.2.1990",
                "1;Aalto, Anna;;;1.1.2021;31.12.2020 | employed_to | a last day on or after the first | 31.12.2020",
                "1;Aalto, Anna;;;;;7000001-5 | clients | a Y-tunnus with its check digit | 7000001-5",
                "1;Aalto, Anna;;;;;;7000001-5 | employer_id | a Y-tunnus with its check digit | 7000001-5",
                "1;  | full_name | a value | ''",
                ";Aalto, Anna | employee_no | a value | ''",
                "Yhteensä;65 | full_name | a name | 65"
            })
    void rejectsWhatCannotBeRead(String row, String column, String expected, String found) {
        RejectedRow rejected = roster(row).rejected().get(0);

        assertThat(rejected.column()).isEqualTo(column);
        assertThat(rejected.expected().inEnglish(rejected.detail())).isEqualTo(expected);
        assertThat(rejected.found()).isEqualTo(found);
        assertThat(rejected.place()).isEqualTo(at(2));
    }

    @Test
    void nothingIsJudgedOfAPersonOneOfWhoseRowsIsRejected() {
        HrRoster roster =
                roster("1;Aalto, Anna;" + ANNA, "1;Aalto, Anna;;x", "9;Aalto, Anna;" + ANNA + ";y", ";;" + ANNA);

        assertThat(only(roster).rejectedRows()).containsExactly(at(3), at(4), at(5));
        assertThat(only(roster).contracts()).extracting(Contract::place).containsExactly(at(2));
        assertThat(only(roster).isJudged()).isFalse();
    }

    @Test
    void aRejectedRowAloneStillMakesAPersonToBeFound() {
        Person anna = only(roster("1;Aalto, Anna;" + ANNA + ";x"));

        assertThat(anna.contracts()).isEmpty();
        assertThat(anna.ids()).containsExactly(PersonId.of(ANNA));
        assertThat(anna.rejectedRows()).containsExactly(at(2));
    }

    @Test
    void aRejectedRowWithoutANameMakesAPersonWithoutOne() {
        assertThat(only(roster("1;;" + ANNA)).displayName()).isEmpty();
    }

    @Test
    void aTotalIsNobody() {
        HrRoster roster = roster("1;Aalto, Anna", "Yhteensä;1");

        assertThat(only(roster).numbers()).containsExactly("1");
        assertThat(roster.rejected()).extracting(RejectedRow::place).containsExactly(at(3));
    }

    @Test
    void anIdentityCodeIsNoEmployeeNumber() {
        HrRoster roster = roster("010190-999W;Aalto, Anna", "010190a999w;Aalto, Anna", "010190999W;Aalto, Anna");

        assertThat(roster.people()).isEmpty();
        assertThat(roster.rejected())
                .extracting(RejectedRow::expected)
                .containsOnly(Expected.EMPLOYEE_NO)
                .hasSize(3);
        assertThat(only(roster("0101909990;Aalto, Anna")).numbers()).containsExactly("0101909990");
        assertThat(only(roster("HR-00123;Aalto, Anna")).numbers()).containsExactly("HR-00123");
    }

    @Test
    void rejectedRowsOfOthersMarkNobody() {
        assertThat(roster("1;Aalto, Anna;;x;;;;7000001-4").people()).isEmpty();
        assertThat(roster(";Aalto, Anna;" + ANNA).people()).isEmpty();
    }

    @Test
    void namesMayComeInTwoColumns() {
        SourceList list = SourceList.of(InputKind.EMPLOYEES, "hr.csv", "EMPLOYEE_NO LAST_NAME FIRST_NAME FULL_NAME")
                .rows("1;Aalto;Anna;", "2;;;Bert Berg", "3;Cole;;");

        assertThat(read(list).people())
                .extracting(Person::displayName)
                .containsExactly("Aalto Anna", "Bert Berg", "Cole");
    }

    @Test
    void noTextOfAContractHoldsAnIdentityCode() {
        Contract contract =
                only(roster("1;Aalto, Anna;;;;;;;Palkat " + ANNA)).contracts().get(0);

        assertThat(contract.title()).isEqualTo("Palkat ***********");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfRowsDoesNotMatter(long seed) {
        SourceList one =
                list("a.csv", "1;Aalto, Anna;" + ANNA, "9;Salo, Anna;" + ANNA, "9;Salo, Anna;;x", "2;Berg, Bert");
        SourceList two = list(
                "b.csv", "1;Aalto, Anna;" + ANNA, "2;Berg, Bert;;;1.1.2020", "3;Cole, Cia;" + BERT, "4;D, D;" + BERT);
        List<Runnable> additions = new ArrayList<>();
        RosterReading reading = new RosterReading(SourceList.cells(), TestRosters.OWN);
        for (SourceList list : List.of(one, two)) {
            list.rows().forEach(row -> additions.add(() -> reading.add(list.input(), row)));
        }
        Collections.shuffle(additions, new Random(seed));
        additions.forEach(Runnable::run);
        HrRoster shuffled = reading.finish();

        assertThat(shuffled.people()).isEqualTo(read(one, two).people());
        assertThat(shuffled.counts()).isEqualTo(read(one, two).counts());
        assertThat(shuffled.rejected()).extracting(RejectedRow::place).containsExactly(new Place("a.csv", 4));
    }

    private static Person only(HrRoster roster) {
        assertThat(roster.people()).hasSize(1);
        return roster.people().get(0);
    }

    private static Place at(int line) {
        return new Place("hr.csv", line);
    }
}
