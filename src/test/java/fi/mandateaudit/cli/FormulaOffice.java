package fi.mandateaudit.cli;

import java.io.IOException;
import java.util.List;

/** An office in whose exports every text is one that a spreadsheet could take for a formula. */
final class FormulaOffice {
    /** What every planted text holds. */
    static final String MARK = "1+1";

    private static final List<String> TEXTS = List.of(
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(1+1)",
            "\t=1+1",
            "\r=1+1",
            " =1+1",
            "\u00A0=1+1",
            "\u200B=1+1",
            "＝1+1",
            "＋1+1",
            "－1+1",
            "＠SUM(1+1)",
            "−1+1",
            "\"=1+1\"",
            "'=1+1",
            "”=1+1",
            "=HYPERLINK(\"file:///x?\"&1+1;\"y\")",
            "=cmd|' /C calc'!A1+1",
            "x;=1+1",
            "x,=1+1",
            "x, =1+1",
            "x,+1+1",
            "x,-1+1",
            "x,@SUM(1+1)",
            "x,\"=1+1\"",
            "x,\"=1+1&",
            "x\",\"=1+1",
            "x\",=1+1",
            "x\";=1+1",
            "x\n=1+1");
    private static final String THEME = "Palvelussuhteeseen liittyvien etuuksien hakeminen";
    private static final String PERIOD = "2026-01-01;2029-12-31\n";

    private FormulaOffice() {}

    static void in(SmallOffice office) throws IOException {
        StringBuilder people =
                new StringBuilder("Henkilönumero;Sukunimi;Etunimi;Tehtävänimike;Yksikkö;Esihenkilö;Toimipaikka\n");
        StringBuilder granted =
                new StringBuilder("Valtuusasia;Valtuustyyppi;Valtuuttaja;Valtuuttajan tunniste;Valtuutettu;"
                        + "Henkilönumero;Toimipaikka;Voimassaolo alkaa;Voimassaolo päättyy\n");
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = quoted(TEXTS.get(i));
            people.append("%1$s;%1$s;%1$s;%1$s;%1$s;%1$s;%1$s\n".formatted(text));
            people.append("%2$d;%1$s;Aino;Palkanlaskija;%1$s;%1$s;%1$s\n".formatted(text, i));
            granted.append("%1$s;GRANT;%1$s;%1$s;;%2$d;%1$s;".formatted(text, i))
                    .append(PERIOD);
            granted.append("%3$s;REPRESENT;;;;%2$d;%1$s;".formatted(text, i, THEME))
                    .append(PERIOD);
            granted.append("%1$s;TRANSACT;;;%1$s;;;".formatted(text)).append(PERIOD);
            granted.append("%2$s;TRANSACT;;;%1$s;;;%1$s;".formatted(text, THEME))
                    .append("2029-12-31\n");
        }
        office.write("people.csv", people.toString());
        office.write("granted.csv", granted.toString());
        office.write("=1+1,=1+1.csv", granted.substring(0, granted.indexOf("\n") + 1) + "x;GRANT;;;Outo;;;" + PERIOD);
        configure(office);
    }

    private static void configure(SmallOffice office) throws IOException {
        office.write(
                "config/application.yml",
                """
                audit:
                  organisation: { business-id: "7654321-2", name: "x,=1+1" }
                  inputs: { employees: [people.csv], granted: ["*granted.csv", "=*.csv"], received: [received.csv] }
                  language: en
                """);
        office.write(
                "config/roles.yml",
                """
                roles:
                  - id: payroll-clerk
                    name: { en: "=1+1,=1+1" }
                    matches: [{ title: "Palkanlaskija" }]
                    needs:
                      - { service: employer-daily-allowance, themes: [apply-benefits] }
                      - { service: employer-daily-allowance, themes: [apply-benefits], on-behalf-of: clients }
                """);
        StringBuilder received = new StringBuilder(
                "Valtuusasia;Valtuuttaja;Valtuuttajan tunniste;Voimassaolo alkaa;" + "Voimassaolo päättyy\n");
        for (String text : TEXTS) {
            received.append("%2$s;%1$s;7200001-5;".formatted(quoted(text), THEME))
                    .append(PERIOD);
        }
        office.write("received.csv", received.toString());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
