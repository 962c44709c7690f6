package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.mandate.ReceivedMandate;
import java.time.LocalDate;
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

    @ParameterizedTest
    @CsvSource({"2027-10-01, 2028-09-30", "2027-10-02, 2027-09-30"})
    void lastsAsLongAsOneMandateFollowsAnotherWithoutAMissingDay(LocalDate from, LocalDate until) {
        String client = "7109654-8";
        Example example = new Example();
        example.received.add(
                new ReceivedMandate(client, "Toinen Oy", Example.received(client, from, LocalDate.of(2028, 9, 30))));
        Material material = Material.of(example.input(), Language.EN, Wording.in(Language.EN));

        assertThat(new ClientLines(material).all())
                .filteredOn(line -> line.client().equals(client))
                .extracting(ClientLine::until)
                .containsExactly(until);
    }
}
