package fi.mandateaudit.mandate;

import static fi.mandateaudit.mandate.TestLedgers.granted;
import static fi.mandateaudit.mandate.TestLedgers.granted2;
import static fi.mandateaudit.mandate.TestLedgers.ledger;
import static fi.mandateaudit.mandate.TestLedgers.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.Invented;
import fi.mandateaudit.intake.InputRefused;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCounts;
import fi.mandateaudit.intake.SourceList;
import fi.mandateaudit.roster.HrRoster;
import fi.mandateaudit.roster.TestRosters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsOfMandatesTests {
    private static final String ANNA = Invented.code("150690-900");
    private static final String DAYS = ";1.1.2024;31.12.2028;";

    private final HrRoster roster =
            TestRosters.roster("1;Aalto, Anna;" + ANNA, "2;Berg, Bert", "3;Cole, Cia", "4;Cole, Cia");

    @Test
    void everyGrantedRowIsOfOneClass() {
        SourceList list = granted(
                        "Hakeminen;TRANSACT;Aalto Anna;" + DAYS,
                        "HAKEMINEN;TRANSACT;Aalto  Anna;" + DAYS,
                        "Ansökan;TRANSACT;Aalto Anna;" + DAYS,
                        "Hakeminen;TRANSACT;Aalto Anna;" + DAYS + "VALID",
                        "Hakeminen;TRANSACT;Tili Oy;7000001-4" + DAYS,
                        "Hakeminen;TRANSACT;Tili Oy;FI70000014" + DAYS,
                        "Hakeminen;TRANSACT;Dahl Dan;" + DAYS,
                        "Hakeminen;TRANSACT;Cole Cia;" + DAYS,
                        "Hakeminen;TRANSACT;Cole Cia;" + DAYS,
                        "Hakeminen;;Berg Bert;" + DAYS)
                .brokenRow();

        assertThat(ledger(roster, list).counts()).containsEntry(list.input(), new RowCounts(11, 2, 1, 1, 1, 4, 0, 2));
    }

    @Test
    void aRowOfAnotherFileIsRepeatedToo() {
        SourceList one = granted("Hakeminen;TRANSACT;Aalto Anna;" + DAYS);
        SourceList two = granted2("Ansökan;TRANSACT;Aalto Anna;" + DAYS);
        MandateLedger ledger = ledger(roster, one, two);

        assertThat(ledger.counts())
                .containsEntry(two.input(), new RowCounts(1, 1, 0, 0, 0, 0, 0, 0))
                .containsEntry(one.input(), new RowCounts(1, 0, 0, 0, 0, 1, 0, 0));
    }

    @Test
    void everyReceivedRowIsOfOneClass() {
        SourceList list = received(
                        "Hakeminen;7000001-4;Yksi Oy" + DAYS,
                        "Hakeminen;FI70000014;Yksi Oy;2024-01-01;2028-12-31;",
                        "Hakeminen;7000001-4;Yksi Oy" + DAYS + ";;7000002-2",
                        "Hakeminen;7000001-4;Yksi Oy" + DAYS + ";;" + ANNA,
                        "Hakeminen;7000001-4;Yksi Oy" + DAYS + ";;;Aalto Anna",
                        "Hakeminen;;Yksi Oy" + DAYS)
                .brokenRow();

        assertThat(ledger(roster, list).counts()).containsEntry(list.input(), new RowCounts(7, 1, 0, 0, 0, 1, 3, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";TRANSACT;Aalto Anna;;1.1.2024;31.12.2028 | theme: expected a value, found (nothing)",
                "Hakeminen;Valtuus;Aalto Anna;;1.1.2024;31.12.2028 | type: expected a type of mandate, found Valtuus",
                "Hakeminen;TRANSACT;;;1.1.2024;31.12.2028 | assignee_id: expected a value, found (nothing)",
                "Hakeminen;TRANSACT;Aalto Anna;;;31.12.2028 | valid_from: expected a value, found (nothing)",
                "Hakeminen;TRANSACT;Aalto Anna;;1.1.2024;toistaiseksi | valid_to: expected a day (d.M.yyyy, yyyy-MM-dd), found toistaiseksi",
                "Hakeminen;TRANSACT;Aalto Anna;;1.1.2024;31.12.2028;Hyvä | state: expected a state of a mandate, found Hyvä",
                "Hakeminen;TRANSACT;Aalto Anna;;1.1.2024;31.12.2028;;;7000001-5 | client: expected a Y-tunnus with its check digit, found 7000001-5",
                "Hakeminen;TRANSACT;Aalto Anna;;1.1.2024;31.12.2028;;;;;;;;31.2.1990 | assignee_birth_date: expected a day (d.M.yyyy, yyyy-MM-dd), found 31.2.1990"
            })
    void rejectsWhatCannotBeRead(String row, String message) {
        assertThat(ledger(roster, granted(row)).rejected())
                .extracting(RejectedRow::toString)
                .containsExactly("granted.csv:2:" + message.replace("(nothing)", ""));
    }

    @Test
    void aRejectedRowIsKnownAsThePersonsWhoseItMayBe() {
        MandateLedger ledger = ledger(
                roster,
                granted(
                                "Hakeminen;;;" + ANNA + DAYS,
                                "Hakeminen;;Berg Bert;" + DAYS,
                                "Hakeminen;;Berg Bert;;;;;;;;;;;x",
                                "Hakeminen;;Cole Cia;" + DAYS,
                                "Hakeminen;;Tili Oy;7000001-4" + DAYS)
                        .brokenRow());

        assertThat(ledger.rejectedRowsOf(roster.people().get(0)))
                .extracting(RejectedRow::place)
                .containsExactly(at(2));
        assertThat(ledger.rejectedRowsOf(roster.people().get(1)))
                .extracting(RejectedRow::place)
                .containsExactly(at(3), at(4));
        assertThat(ledger.rejectedRowsOf(roster.people().get(2))).isEmpty();
    }

    @Test
    void aFewUnknownLabelsAreRowsManyAreAFaultOfTheMapping() {
        String known = "Hakeminen;TRANSACT;Aalto Anna;" + DAYS;
        String unknown = "Hakeminen;TRANSACT;Aalto Anna;" + DAYS + "Hyvä";

        assertThat(ledger(roster, granted(known, unknown, unknown, unknown, unknown))
                        .rejected())
                .hasSize(4);
        SourceList five = granted(known, unknown, unknown, unknown, unknown, unknown);
        assertThatThrownBy(() -> ledger(roster, five))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith(
                        "granted.csv:1: expected known labels under \"state\", found unknown ones in 5 of 6 rows:"
                                + " \"Hyvä\" (5); add to imports.yml, each with one constant: states: { \"Hyvä\": VALID|");
    }

    private static Place at(int line) {
        return new Place("granted.csv", line);
    }
}
