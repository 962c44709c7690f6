package fi.mandateaudit.intake;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.identity.Folding;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A few words of inputs, as small as the tests of this room allow. */
public final class TestRules {
    private TestRules() {}

    public static ImportRules rules() {
        return new ImportRules(
                Map.of(
                        InputKind.ASSIGNMENTS,
                        assignments(),
                        InputKind.EMPLOYEES,
                        employees(),
                        InputKind.GRANTED,
                        granted()),
                languages(),
                Map.of("asiointivaltuus", MandateType.TRANSACT, "edustamisvaltuus", MandateType.REPRESENT),
                Map.of("voimassa", MandateState.VALID, "giltig", MandateState.VALID),
                List.of("dd/MM/uuuu"),
                Map.of(InputKind.GRANTED, Map.of(Field.ASSIGNOR_ID, "own", Field.TYPE, "TRANSACT")),
                profiles());
    }

    private static List<ImportProfile> profiles() {
        return List.of(
                new ImportProfile("latin-*.csv", StandardCharsets.ISO_8859_1, null, Map.of()),
                new ImportProfile("strict-*.csv", StandardCharsets.UTF_8, null, Map.of()),
                new ImportProfile("caret-*.csv", null, '^', folded("Nro", Field.EMPLOYEE_NO, "Otsikko", Field.TITLE)));
    }

    private static Map<String, Field> assignments() {
        Map<String, Field> headings = folded("Henkilönumero", Field.EMPLOYEE_NO, "Asiakas", Field.CLIENT);
        headings.putAll(folded("Asiakkaan Y-tunnus", Field.CLIENT, "Palvelu", Field.SERVICE));
        headings.putAll(folded("Anställningsnummer", Field.EMPLOYEE_NO, "Kund", Field.CLIENT));
        headings.putAll(folded("Employee number", Field.EMPLOYEE_NO, "Client", Field.CLIENT));
        return headings;
    }

    private static Map<String, Field> employees() {
        Map<String, Field> headings = folded("Henkilönumero", Field.EMPLOYEE_NO, "Kokonimi", Field.FULL_NAME);
        headings.putAll(folded("Sukunimi", Field.LAST_NAME, "Etunimi", Field.FIRST_NAME));
        headings.putAll(folded("Tehtävänimike", Field.TITLE, "Nimike", Field.TITLE));
        return headings;
    }

    private static Map<String, Field> granted() {
        Map<String, Field> headings = folded("Valtuusasia", Field.THEME, "Valtuutettu", Field.ASSIGNEE_NAME);
        headings.putAll(folded("Alkaa", Field.VALID_FROM, "Päättyy", Field.VALID_TO));
        headings.putAll(folded("Valtuustyyppi", Field.TYPE, "Tila", Field.STATE));
        return headings;
    }

    private static Map<String, Language> languages() {
        Map<String, Language> languages = new HashMap<>();
        List.of("Henkilönumero", "Asiakas", "Palvelu").forEach(h -> languages.put(Folding.fold(h), Language.FI));
        List.of("Anställningsnummer", "Kund").forEach(h -> languages.put(Folding.fold(h), Language.SV));
        List.of("Employee number", "Client").forEach(h -> languages.put(Folding.fold(h), Language.EN));
        return languages;
    }

    private static Map<String, Field> folded(String one, Field first, String other, Field second) {
        return new HashMap<>(Map.of(Folding.fold(one), first, Folding.fold(other), second));
    }
}
