package fi.mandateaudit.mandate;

import static fi.mandateaudit.mandate.TestLedgers.granted;
import static fi.mandateaudit.mandate.TestLedgers.granted2;
import static fi.mandateaudit.mandate.TestLedgers.received;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.identity.Invented;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCounts;
import fi.mandateaudit.intake.SourceList;
import fi.mandateaudit.roster.FormerPeople;
import fi.mandateaudit.roster.HrRoster;
import fi.mandateaudit.roster.TestRosters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderOfRowsTests {
    private static final List<String> THEMES = List.of("Hakeminen", "Ansökan", "Kelmu|Hakeminen", "Verotus", "VEROTUS");
    private static final List<String> TYPES = List.of("TRANSACT", "REPRESENT", "GRANT", "?");
    private static final List<String> ASSIGNEES = List.of(
            "Aalto Anna;",
            "Anna Aalto;",
            ";" + Invented.code("150690-900"),
            "Aalto Anna;150690-****",
            "Berg Bert;",
            "Berg Bert;160690-****",
            "Bert Berg;170690-****",
            "Cole Cia;",
            "Tili Oy;7000001-4",
            ";FI70000014",
            "Dahl Dan;");
    private static final List<String> DAYS = List.of(";1.1.2024;31.12.2028;", ";1.1.2025;31.12.2024;", ";1.1.2024;x;");
    private static final List<String> STATES = List.of("", "VALID", "ENDED");
    private static final List<String> ASSIGNORS = List.of("", "Toinen Oy;7000002-2", "Eka Oy;7000002-2", "TOINEN OY");

    private final HrRoster roster = TestRosters.roster(
            "1;Aalto, Anna;" + Invented.code("150690-900"), "2;Berg, Bert", "3;Cole, Cia", "4;Cole, Cia");

    private record Contents(
            List<List<Holding>> holdings,
            List<StrayHolder> strays,
            List<OrganisationHolding> organisations,
            List<ReceivedMandate> received,
            List<String> rejected,
            List<RowCounts> counts) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void doesNotMatter(long seed) {
        Random random = new Random(seed);
        List<SourceList> lists = List.of(
                granted(rows(random, 120)),
                granted2(rows(random, 120)),
                received(
                        "Kelmu;7000001-4;Yksi;1.1.2024;1.1.2025",
                        "Kelmu;7000001-4;Eka;1.1.2024;1.1.2025",
                        "Kelmu;7000001-4;;x;"));

        Contents contents = contents(lists, new Random(seed));
        assertThat(contents(lists, new Random(seed + 1))).isEqualTo(contents);
        assertThat(contents.counts()).extracting(RowCounts::rows).containsExactly(120, 120, 3);
    }

    private Contents contents(List<SourceList> lists, Random random) {
        MandateReading reading = TestLedgers.reading(TestLedgers.OWN_NAME);
        List<Runnable> additions = new ArrayList<>();
        lists.forEach(list -> list.rows().forEach(row -> additions.add(() -> reading.add(list.input(), row))));
        Collections.shuffle(additions, random);
        additions.forEach(Runnable::run);
        MandateLedger ledger = reading.finish(roster, List.of(), FormerPeople.NONE);
        return new Contents(
                roster.people().stream().map(ledger::holdingsOf).toList(),
                ledger.strays(),
                ledger.organisations(),
                ledger.received(),
                ledger.rejected().stream().map(RejectedRow::toString).toList(),
                List.copyOf(ledger.counts().values()));
    }

    private static String[] rows(Random random, int count) {
        String[] rows = new String[count];
        for (int i = 0; i < count; i++) {
            // One unknown type in a file is a bad row; more would be a fault of its mapping.
            String type = TYPES.get(i == 0 ? 3 : random.nextInt(3));
            rows[i] = any(THEMES, random) + ";" + type + ";" + any(ASSIGNEES, random) + any(DAYS, random)
                    + any(STATES, random) + ";;;;" + any(ASSIGNORS, random);
        }
        return rows;
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
