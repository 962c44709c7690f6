package fi.mandateaudit.mandate;

import static fi.mandateaudit.mandate.TestLedgers.granted;
import static fi.mandateaudit.mandate.TestLedgers.granted2;
import static fi.mandateaudit.mandate.TestLedgers.ledger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.Invented;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.SourceList;
import fi.mandateaudit.roster.FormerPeople;
import fi.mandateaudit.roster.HrRoster;
import fi.mandateaudit.roster.TestRosters;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantedMandateTests {
    private static final String ANNA = Invented.code("150690-900");
    private static final String DAYS = ";1.1.2024;31.12.2028;";

    private final HrRoster roster = TestRosters.roster("1;Aalto, Anna;" + ANNA, "2;Berg, Bert");

    @Test
    void readsAHolding() {
        assertThat(annas(granted("Hakeminen;TRANSACT;Aalto Anna;" + ANNA + ";1.1.2024;31.12.2028;VALID")))
                .containsExactly(new Holding(
                        new HeldTheme("pay/apply", true, "Hakeminen"),
                        MandateType.TRANSACT,
                        new Assignor(true, "", ""),
                        Specifiers.NONE,
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2028, 12, 31),
                        MandateState.VALID,
                        "identity-code",
                        List.of(at(2)),
                        false));
    }

    @Test
    void aRowMayCarrySeveralThemes() {
        List<Holding> holdings = annas(granted("Verotus| kelmu |Hakeminen|KELMU;TRANSACT;Aalto Anna;" + DAYS));

        assertThat(holdings)
                .extracting(Holding::theme)
                .containsExactly(
                        new HeldTheme("kelmu/data", true, "KELMU"),
                        new HeldTheme("pay/apply", true, "Hakeminen"),
                        new HeldTheme("verotus", false, "Verotus"));
        assertThat(holdings).extracting(Holding::matchedBy).containsOnly("name");
    }

    @Test
    void rowsEqualInAllButTheStateAreOneMandateOfTheGraverState() {
        List<Holding> holdings = annas(
                granted("Hakeminen;TRANSACT;Aalto Anna;" + DAYS + "VALID", "Hakeminen;TRANSACT;Anna Aalto;" + DAYS),
                granted2("Ansökan;TRANSACT;;" + ANNA + DAYS + "ENDED"));

        assertThat(holdings).hasSize(1);
        assertThat(holdings.get(0).state()).isEqualTo(MandateState.ENDED);
        assertThat(holdings.get(0).places()).containsExactly(new Place("granted-2.csv", 2), at(2), at(3));
        assertThat(holdings.get(0).matchedBy()).isEqualTo("identity-code");
        assertThat(holdings.get(0).theme().written()).isEqualTo("Ansökan");
    }

    @ParameterizedTest
    @CsvSource({
        "VALID, NOT_YET_VALID, NOT_YET_VALID", "NOT_YET_VALID, ENDED, ENDED", "CANCELLED, UNCONFIRMED, UNCONFIRMED",
        "UNCONFIRMED, INVALID, INVALID", "THEME_NOT_IN_USE, UNCONFIRMED, THEME_NOT_IN_USE", "'', VALID, VALID"
    })
    void theGraverStateCounts(String one, String other, MandateState graver) {
        String row = "Hakeminen;TRANSACT;Aalto Anna;" + DAYS;

        assertThat(annas(granted(row + one, row + other)))
                .extracting(Holding::state)
                .containsExactly(graver);
        assertThat(annas(granted(row + other, row + one)))
                .extracting(Holding::state)
                .containsExactly(graver);
    }

    @ParameterizedTest
    @CsvSource({
        "'7000001-4', '', '', '7000001-4', ''",
        "'FI70000014 , 12|7000002-2', '', '', '7000001-4 7000002-2', '12'",
        "'7000001-5', '', '', '', '7000001-5'",
        "'', '7000002-2|FI70000014', 'Talo 2, Talo 1', '7000001-4 7000002-2', 'Talo 1|Talo 2'",
        "'Talo 1', '7000001-4', '7000002-2', '7000001-4', '7000002-2|Talo 1'"
    })
    void specifiersAreToldByColumnOrByForm(
            String free, String client, String workplace, String clients, String workplaces) {
        String cells = String.join(";", "Hakeminen;REPRESENT;Aalto Anna;" + DAYS, free, client, workplace);
        Specifiers specifiers = annas(granted(cells)).get(0).specifiers();

        assertThat(String.join(" ", specifiers.clients())).isEqualTo(clients);
        assertThat(String.join("|", specifiers.workplaces())).isEqualTo(workplaces);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', true, '', ''",
        "'', own, true, '', ''",
        "Toinen Oy, 7654321-2, true, '', Toinen Oy",
        "'ESIMERKKI  oy', '', true, '', 'ESIMERKKI oy'",
        "Toinen Oy, '', false, '', Toinen Oy",
        "Esimerkki Oy, FI70000014, false, 7000001-4, Esimerkki Oy",
        "'', Toinen Oy, false, '', Toinen Oy",
        "'', esimerkki oy, true, '', esimerkki oy",
        "'', –, true, '', ''",
        "Beispiel GmbH, de12345, false, DE12345, Beispiel GmbH",
        "Salo Siiri, UID 7, false, '', Salo Siiri"
    })
    void tellsTheAssignor(String name, String id, boolean own, String shownId, String shownName) {
        assertThat(annas(granted("Hakeminen;TRANSACT;Aalto Anna;" + DAYS + ";;;;" + name + ";" + id)))
                .extracting(Holding::assignor)
                .containsExactly(new Assignor(own, shownId, shownName));
    }

    @Test
    void anAssignorWithoutAnIdCannotBeToldWhereOurNameIsUnknown() {
        SourceList list = granted("Hakeminen;TRANSACT;Aalto Anna;" + DAYS + ";;;;Toinen Oy;");
        MandateReading reading = TestLedgers.reading("");
        reading.add(list.input(), list.rows().get(0));

        assertThat(reading.finish(roster, List.of(), FormerPeople.NONE).rejected())
                .extracting(RejectedRow::toString)
                .containsExactly("granted.csv:2:assignor_name: expected an assignor's identifier,"
                        + " or audit.organisation.name to compare the name with, found Toinen Oy");
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSACT, 1.1.2024, 31.12.2023, '', true", "TRANSACT, 1.1.2024, 1.1.2024, '', false",
        "TRANSACT, 1.1.2024, 31.12.2028, 7000001-5, true", "REPRESENT, 1.1.2024, 31.12.2028, 7000001-4, false"
    })
    void tellsTheImpossible(String type, String from, String to, String assignor, boolean impossible) {
        String row = String.join(";", "Hakeminen", type, "Aalto Anna", "", from, to, "", "", "", "", "", assignor);

        assertThat(annas(granted(row))).extracting(Holding::impossible).containsExactly(impossible);
    }

    @Test
    void aMisspeltCodeOfTheAssigneeIsImpossible() {
        String misspelt = Invented.misspeltCode("150690-900");
        HrRoster misspeltToo = TestRosters.roster("1;Aalto, Anna;" + misspelt);
        MandateLedger ledger = ledger(misspeltToo, granted("Hakeminen;TRANSACT;;" + misspelt + DAYS));

        assertThat(ledger.holdingsOf(misspeltToo.people().get(0)))
                .extracting(Holding::impossible, Holding::matchedBy)
                .containsExactly(tuple(true, "identity-code"));
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSACT, 7000001-4, 7000001-4, false", "REPRESENT, FI70000014, 7000001-4, true",
        "GRANT, se12345, SE12345, true", "TRANSACT, 7000001-5, 7000001-5, true"
    })
    void organisationsHoldOnlyTransact(String type, String id, String shown, boolean impossible) {
        MandateLedger ledger = ledger(roster, granted("Hakeminen;" + type + ";Tili Oy;" + id + DAYS));

        assertThat(ledger.organisations())
                .extracting(OrganisationHolding::organisation, OrganisationHolding::name, held -> held.holding()
                        .impossible())
                .containsExactly(tuple(shown, "Tili Oy", impossible));
        assertThat(ledger.strays()).isEmpty();
    }

    @Test
    void noTextOfAHoldingHoldsAnIdentityCode() {
        Holding holding = annas(granted(
                        "Asia " + ANNA + ";TRANSACT;Aalto Anna;" + DAYS + ";;;Talo " + ANNA + ";" + ANNA + " Oy"))
                .get(0);

        assertThat(holding.theme()).isEqualTo(new HeldTheme("asia ***********", false, "Asia ***********"));
        assertThat(holding.specifiers().workplaces()).isEqualTo(new TreeSet<>(List.of("Talo ***********")));
        assertThat(holding.assignor().name()).isEqualTo("*********** Oy");
    }

    private List<Holding> annas(SourceList... lists) {
        return ledger(roster, lists).holdingsOf(roster.people().get(0));
    }

    private static Place at(int line) {
        return new Place("granted.csv", line);
    }
}
