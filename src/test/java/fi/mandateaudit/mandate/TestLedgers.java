package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.SourceList;
import fi.mandateaudit.roster.FormerPeople;
import fi.mandateaudit.roster.Roster;
import fi.mandateaudit.roster.TestRosters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ledgers in one line.
 *
 * <p>Granted rows are {@code theme;type;assignee name;assignee id;from;to;state;specifier;client;workplace;assignor
 * name;assignor id;employee number;birth date}, received ones {@code theme;assignor id;assignor
 * name;from;to;state;type;assignee id;assignee name}.
 */
public final class TestLedgers {
    public static final String OWN_NAME = "Esimerkki Oy";
    private static final String GRANTED =
            "THEME TYPE ASSIGNEE_NAME ASSIGNEE_ID VALID_FROM VALID_TO STATE SPECIFIER CLIENT"
                    + " WORKPLACE ASSIGNOR_NAME ASSIGNOR_ID EMPLOYEE_NO ASSIGNEE_BIRTH_DATE";
    private static final String RECEIVED =
            "THEME ASSIGNOR_ID ASSIGNOR_NAME VALID_FROM VALID_TO STATE TYPE ASSIGNEE_ID ASSIGNEE_NAME";

    /** Two themes: one with names in Finnish and Swedish, one with the same name in all three languages. */
    static final ThemeNames THEMES = new ThemeNames() {
        private final Map<String, String> ids = Map.of(
                "hakeminen", "pay/apply", "ansökan", "pay/apply", "http://v/x", "pay/apply", "kelmu", "kelmu/data");
        private final Map<String, Set<Language>> languages = Map.of(
                "hakeminen",
                Set.of(Language.FI),
                "ansökan",
                Set.of(Language.SV),
                "kelmu",
                Set.of(Language.FI, Language.SV, Language.EN));

        @Override
        public Optional<String> themeId(String written) {
            return Optional.ofNullable(ids.get(Folding.fold(written)));
        }

        @Override
        public Set<Language> languages(String written) {
            return languages.getOrDefault(Folding.fold(written), Set.of());
        }
    };

    private TestLedgers() {}

    public static SourceList granted(String... rows) {
        return SourceList.of(InputKind.GRANTED, "granted.csv", GRANTED).rows(rows);
    }

    public static SourceList granted2(String... rows) {
        return SourceList.of(InputKind.GRANTED, "granted-2.csv", GRANTED).rows(rows);
    }

    public static SourceList received(String... rows) {
        return SourceList.of(InputKind.RECEIVED, "received.csv", RECEIVED).rows(rows);
    }

    static MandateReading reading(String ownName) {
        return new MandateReading(SourceList.cells(), THEMES, TestRosters.OWN, ownName);
    }

    public static MandateLedger ledger(Roster roster, SourceList... lists) {
        MandateReading reading = reading(OWN_NAME);
        for (SourceList list : lists) {
            list.rows().forEach(row -> reading.add(list.input(), row));
        }
        return reading.finish(roster, List.of(), FormerPeople.NONE);
    }
}
