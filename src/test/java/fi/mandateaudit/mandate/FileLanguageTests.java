package fi.mandateaudit.mandate;

import static fi.mandateaudit.mandate.TestLedgers.granted;
import static fi.mandateaudit.mandate.TestLedgers.granted2;
import static fi.mandateaudit.mandate.TestLedgers.ledger;
import static fi.mandateaudit.mandate.TestLedgers.received;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.SourceList;
import fi.mandateaudit.roster.TestRosters;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileLanguageTests {
    private static final String REST = ";TRANSACT;Dahl Dan;;1.1.2024;31.12.2028";

    @ParameterizedTest
    @CsvSource({
        "Hakeminen, FI",
        "Ansökan, SV",
        "Kelmu, FI",
        "Ansökan Hakeminen, FI",
        "Ansökan Ansökan Hakeminen, SV",
        "Kelmu Ansökan, SV",
        "http://v/x http://v/x Ansökan, SV",
        "http://v/x, FI",
        "Verotus, FI",
        "Verotus|Ansökan|Kelmu, SV"
    })
    void isThatOfMostNames(String themes, Language language) {
        String[] rows =
                Arrays.stream(themes.split(" ")).map(theme -> theme + REST).toArray(String[]::new);
        SourceList list = granted(rows);
        MandateLedger ledger = ledger(TestRosters.roster(), list);

        assertThat(ledger.languageOf(list.input())).isEqualTo(language);
        assertThat(ledger.grantedLanguages()).containsExactly(language);
        assertThat(ledger.receivedLanguages()).isEmpty();
    }

    @Test
    void everyFileHasItsOwn() {
        SourceList second = granted2("Ansökan" + REST);
        MandateLedger ledger = ledger(
                TestRosters.roster(),
                granted("Hakeminen" + REST),
                second,
                received("Ansökan;7000001-4;;1.1.2024;31.12.2028"));

        assertThat(ledger.grantedLanguages()).containsExactlyInAnyOrder(Language.FI, Language.SV);
        assertThat(ledger.receivedLanguages()).containsExactly(Language.SV);
        assertThat(ledger.languageOf(second.input())).isEqualTo(Language.SV);
    }

    @Test
    void aFileWithoutAReadableRowIsFinnish() {
        assertThat(ledger(TestRosters.roster(), granted().brokenRow()).grantedLanguages())
                .containsExactly(Language.FI);
    }
}
