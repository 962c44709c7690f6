package fi.mandateaudit.mandate;

import static fi.mandateaudit.mandate.TestLedgers.granted;
import static fi.mandateaudit.mandate.TestLedgers.ledger;
import static fi.mandateaudit.mandate.TestLedgers.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.identity.Invented;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.SourceList;
import fi.mandateaudit.roster.FormerPeople;
import fi.mandateaudit.roster.HrRoster;
import fi.mandateaudit.roster.TestRosters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedMandateTests {
    private static final String DAYS = ";1.1.2024;31.12.2028;";

    private final HrRoster roster = TestRosters.roster();

    @Test
    void isTransactToUsUnlessTheRowSaysOtherwise() {
        MandateLedger ledger = ledger(
                roster,
                received(
                        "Hakeminen;7000002-2;Kaksi Oy" + DAYS,
                        "Hakeminen;FI70000014;Yksi Oy" + DAYS + ";;FI76543212",
                        "Kelmu;7000001-4;Eka Oy" + DAYS + ";;;esimerkki OY",
                        "Kelmu;7000003-0;Toisten Oy" + DAYS + ";;Toinen Oy"));

        assertThat(ledger.received())
                .extracting(ReceivedMandate::client, ReceivedMandate::clientName, given -> given.mandate()
                        .type())
                .containsExactly(
                        tuple("7000001-4", "Eka Oy", MandateType.TRANSACT),
                        tuple("7000001-4", "Eka Oy", MandateType.TRANSACT),
                        tuple("7000002-2", "Kaksi Oy", MandateType.TRANSACT));
        assertThat(ledger.receivedFrom("7000001-4"))
                .extracting(given -> given.mandate().theme().key())
                .containsExactly("kelmu/data", "pay/apply");
        assertThat(ledger.receivedFrom("7000003-0")).isEmpty();
        assertThat(ledger.received().get(0).mandate().assignor()).isEqualTo(new Assignor(false, "7000001-4", "Eka Oy"));
    }

    @ParameterizedTest
    @CsvSource({
        "7000001-4, '', '', false",
        "7000001-5, '', '', true",
        "7000001-4, REPRESENT, '', false",
        "7000001-4, '', 7654321-3, true"
    })
    void tellsTheImpossible(String client, String type, String assignee, boolean impossible) {
        String row = "Hakeminen;" + client + ";" + DAYS + ";" + type + ";" + assignee;

        assertThat(ledger(roster, received(row)).received())
                .extracting(given -> given.mandate().impossible())
                .containsExactly(impossible);
    }

    @Test
    void aPersonsIdentifierIsNoClients() {
        MandateLedger ledger = ledger(roster, received("Kelmu;" + Invented.code("150690-900") + ";Salo Siiri" + DAYS));

        assertThat(ledger.received())
                .extracting(ReceivedMandate::client, ReceivedMandate::clientName)
                .containsExactly(tuple("", "Salo Siiri"));
    }

    @Test
    void itIsToldWhetherThereWasAList() {
        assertThat(ledger(roster, received("Kelmu;7000001-5;" + DAYS + ";;7000001-4"))
                        .receivedGiven())
                .isTrue();
        assertThat(ledger(roster, granted("Kelmu;TRANSACT;Dahl Dan;" + DAYS)).receivedGiven())
                .isFalse();
    }

    @Test
    void aBareNameOfTheAssigneeCannotBeToldWhereOurNameIsUnknown() {
        SourceList list = received("Kelmu;7000001-4;Yksi Oy" + DAYS + ";;;Esimerkki Oy");
        MandateReading reading = TestLedgers.reading("");
        reading.add(list.input(), list.rows().get(0));

        assertThat(reading.finish(roster, List.of(), FormerPeople.NONE).rejected())
                .extracting(RejectedRow::toString)
                .containsExactly("received.csv:2:assignee_id: expected a value, found ");
    }
}
