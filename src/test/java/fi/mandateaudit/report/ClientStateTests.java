package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientStateTests {
    @ParameterizedTest
    @CsvSource({
        "EN, not in order: another mandate theme",
        "FI, ei kunnossa: toinen valtuusasia",
        "SV, inte i ordning: ett annat fullmaktsärende"
    })
    void doesNotCallAThemeThatMayBeKelasAnotherAuthoritys(Language language, String words) {
        ClientLine line = new ClientLine(
                "", "", "", ClientLine.State.BROKEN, "mandate-lookalike", null, List.of(), List.of(), "");

        assertThat(new Words(language, Wording.in(language)).of(line)).isEqualTo(words);
    }
}
