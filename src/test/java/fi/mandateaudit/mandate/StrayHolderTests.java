package fi.mandateaudit.mandate;

import static fi.mandateaudit.mandate.TestLedgers.granted;
import static fi.mandateaudit.mandate.TestLedgers.ledger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.Invented;
import fi.mandateaudit.identity.PseudonymKey;
import fi.mandateaudit.roster.Assignee;
import fi.mandateaudit.roster.HrRoster;
import fi.mandateaudit.roster.Match;
import fi.mandateaudit.roster.MatchMethod;
import fi.mandateaudit.roster.TestRosters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrayHolderTests {
    private static final String CODE = Invented.code("150690-900");
    private static final String DAYS = ";1.1.2024;31.12.2028;";

    private final HrRoster roster = TestRosters.roster("1;Aalto, Anna", "2;Aalto, Anna");

    @Test
    void oneUnknownPersonOnSeveralRowsIsOneByIdentifier() {
        List<StrayHolder> strays = strays(
                "Hakeminen;TRANSACT;Dahl, Dan;" + CODE + DAYS,
                "Kelmu;TRANSACT;Dahl Dan Ove;" + CODE + DAYS,
                "Hakeminen;TRANSACT;;" + CODE + DAYS);

        assertThat(strays).hasSize(1);
        assertThat(strays.get(0).match()).isEqualTo(new Match.Unknown());
        assertThat(strays.get(0).assignee().name()).isEqualTo("Dahl Dan Ove");
        assertThat(strays.get(0).holdings())
                .extracting(holding -> holding.theme().key(), Holding::places, Holding::matchedBy)
                .containsExactly(
                        tuple("kelmu/data", List.of(at(3)), ""), tuple("pay/apply", List.of(at(2), at(4)), ""));
    }

    @Test
    void oneUnknownPersonIsOneByWordsOfTheNameAndDayOfBirth() {
        List<StrayHolder> strays = strays(
                "Hakeminen;TRANSACT;Dahl, Dan;" + DAYS,
                "Kelmu;TRANSACT;dan  dahl;" + DAYS,
                "Kelmu;TRANSACT;Dan Dahl;150690-****" + DAYS,
                "Kelmu;TRANSACT;Dahl Dan;" + DAYS + ";;;;;;;15.6.1990");

        assertThat(strays)
                .extracting(stray -> stray.assignee().name(), stray -> stray.assignee()
                        .birthDate())
                .containsExactly(tuple("Dahl Dan", LocalDate.of(1990, 6, 15)), tuple("Dahl, Dan", null));
    }

    @Test
    void peopleWhoseIdentifierIsHiddenAreToldApartByName() {
        assertThat(strays("Kelmu;TRANSACT;Dahl Dan;150690-****" + DAYS, "Kelmu;TRANSACT;Ek Eva;150690-****" + DAYS))
                .extracting(stray -> stray.assignee().name())
                .containsExactly("Dahl Dan", "Ek Eva");
    }

    @Test
    void somebodyWhoCouldBeSeveralIsAmbiguous() {
        assertThat(strays("Kelmu;TRANSACT;Anna Aalto;" + DAYS))
                .extracting(StrayHolder::match)
                .containsExactly(new Match.Ambiguous(roster.people(), MatchMethod.NAME));
    }

    @Test
    void aNameInTheColumnOfIdentifiersIsAName() {
        assertThat(strays("Kelmu;TRANSACT;;Dahl Dan" + DAYS, "Kelmu;TRANSACT;Ek Eva;-" + DAYS))
                .extracting(StrayHolder::assignee)
                .containsExactly(Assignee.of(null, "", null, "Dahl Dan"), Assignee.of(null, "", null, "Ek Eva"));
    }

    @Test
    void aStrayHasOnePseudonymHoweverItIsWritten() {
        PseudonymKey key = new PseudonymKey(new byte[16]);
        Assignee one = strays("Kelmu;TRANSACT;Dahl, Dan;" + DAYS).get(0).assignee();
        Assignee other = strays("Kelmu;TRANSACT;DAN DAHL;" + DAYS).get(0).assignee();
        Assignee third =
                strays("Kelmu;TRANSACT;Dahl, Dan;" + CODE + DAYS).get(0).assignee();

        assertThat(one.pseudonym(key)).matches("[A-Z2-7]{16}").isEqualTo(other.pseudonym(key));
        assertThat(third.pseudonym(key)).isNotEqualTo(one.pseudonym(key));
        assertThat(third).hasToString("Assignee[hidden]");
    }

    private List<StrayHolder> strays(String... rows) {
        return ledger(roster, granted(rows)).strays();
    }

    private static Place at(int line) {
        return new Place("granted.csv", line);
    }
}
