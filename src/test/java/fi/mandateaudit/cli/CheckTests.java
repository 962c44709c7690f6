package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What check does not understand, it says how to make understood: the lines are pasted as they stand. */
class CheckTests {
    private static final String PASTE = "lines to paste into imports.yml";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void makeOffice() throws IOException {
        new SmallOffice(folder);
        write("people.csv", "Henkilö numero;Koko nimi;Tehtävä nimike;Huom\n1;Salo, Hanna;Palkanlaskija;x\n");
        StringBuilder granted =
                new StringBuilder("Valtuusasia;Valtuustyyppi;Valtuutettu;Voimassa alkaen;Voimassa asti;Tila\n");
        for (String labels : List.of("Asiointivaltuus (oma);Voimassa", "Edustamisvaltuus;Ok", "Edustamisvaltuus;Ok")) {
            granted.append(mandate(labels)).append(mandate(labels)).append(mandate(labels));
        }
        write("granted.csv", granted.toString());
    }

    private static String mandate(String labels) {
        String[] typeAndState = labels.split(";", -1);
        return "Palvelussuhteeseen liittyvien etuuksien hakeminen;" + typeAndState[0]
                + ";Salo Hanna;1.1.2026;31.12.2029;" + typeAndState[1] + "\n";
    }

    @Test
    void itsLinesWorkAsTheyArePasted() throws IOException {
        assertThat(check()).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(2).allSatisfy(line -> assertThat(line)
                .matches("[\\w.]+:\\d+:\\d+: expected .*, found .*"));
        List<String> lines = pasted();
        assertThat(lines)
                .containsExactly(
                        "headings:",
                        "  employees:",
                        "    employee_no: [\"Henkilö numero\"]",
                        "    full_name: [\"Koko nimi\"]",
                        "    title: [\"Tehtävä nimike\"]",
                        "types:",
                        "  \"Asiointivaltuus (oma)\": TRANSACT",
                        "states:",
                        "  \"Ok\": VALID # nothing known is like it: choose one of VALID, NOT_YET_VALID, INVALID,"
                                + " THEME_NOT_IN_USE, UNCONFIRMED, ENDED, CANCELLED");

        write("config/imports.yml", String.join("\n", lines));
        assertThat(check()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("1 rows, 0 rejected", "9 rows, 0 rejected", "Huom -> ignored")
                .doesNotContain(PASTE);
        assertThat(err.size()).isZero();
    }

    @Test
    void whatNobodyCanGuessIsPastedWithoutHarm() throws IOException {
        write("people.csv", "Numero;Rooli\n1;Palkanlaskija\n");
        assertThat(check()).isEqualTo(4);
        List<String> lines = pasted();
        assertThat(lines)
                .contains(
                        "    full_name: [\"<heading of full_name>\"] # none of the file's headings is like it",
                        "    title: [\"<heading of title>\"] # none of the file's headings is like it");
        write("config/imports.yml", String.join("\n", lines));
        assertThat(check()).isEqualTo(4);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("imports.yml, under the keys that it has (");
    }

    @Test
    void ofSeveralHeadingsThatAreLikeAFieldThePastedOneIsTheLikest() throws IOException {
        write(
                "people.csv",
                "Henkilönumero;Kokonimi;Tehtävänimike;Osasto nro;Osastot\n1;Salo, Hanna;Palkanlaskija;1;K\n");
        write(
                "granted.csv",
                "Valtuusasia;Valtuustyyppi;Valtuutettu;Henkilötunnus;Voimassa alkaen;Voimassa asti\n"
                        + mandate("Asiointivaltuus;").replace(";Salo Hanna;", ";Salo Hanna;x;"));
        assertThat(check()).isZero();
        List<String> lines = pasted();
        assertThat(lines)
                .containsExactly(
                        "headings:",
                        "  employees:",
                        "    unit: [\"Osastot\"]",
                        "  granted:",
                        "    assignee_id: [\"Henkilötunnus\"]");
        write("config/imports.yml", String.join("\n", lines));
        assertThat(check()).isZero();
    }

    @Test
    void readsListsAsAnAuditDoes() throws IOException {
        write("people.csv", "Henkilönumero;Kokonimi;Tehtävänimike\n1;Salo, Hanna;Palkanlaskija\n");
        write(
                "granted.csv",
                "Valtuusasia;Valtuustyyppi;Valtuutettu;Voimassa alkaen;Voimassa asti;Tila\n"
                        + mandate("Asiointivaltuus;Voimassa")
                                .replaceFirst("^[^;]*", "Ansöka om förmåner i samband med anställningsförhållande"));
        check("--granted", folder.resolve("gran*.csv").toString());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsOnlyOnce("granted: ")
                .contains("language sv, headings on line 1");
    }

    @Test
    void listsOfOneNameInTwoFoldersAreToldApart() throws IOException {
        write("people.csv", "Henkilönumero;Kokonimi;Tehtävänimike\n1;Salo, Hanna;Palkanlaskija\n");
        Files.createDirectories(folder.resolve("old"));
        String headings = "Valtuusasia;Valtuustyyppi;Valtuutettu;Voimassa alkaen;Voimassa asti;Tila\n";
        write("granted.csv", headings + mandate("Asiointivaltuus;Voimassa"));
        write("old/granted.csv", headings + mandate("Asiointivaltuus;Voimassa").replace("2029", "20"));
        assertThat(check("--granted", folder.resolve("old/granted.csv").toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "  1 rows, 0 rejected", "  1 rows, 1 rejected\n    old/granted.csv:2:Voimassa asti: expected ");
    }

    @Test
    void tellsWhatIsNoTextAndWhatIsEmpty() throws IOException {
        Files.write(folder.resolve("people.csv"), new byte[] {'P', 'K', 3, 4, 20, 0});
        Files.write(folder.resolve("granted.csv"), new byte[0]);
        assertThat(check()).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "people.csv:1:1: expected a CSV text file, found a workbook; save the list as CSV UTF-8",
                        "granted.csv:1:1: expected rows under the headings, found no rows");
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain(PASTE);
    }

    @Test
    void readsWhatExcelCallsUnicodeText() throws IOException {
        Files.write(
                folder.resolve("people.csv"),
                "\uFEFFHenkilönumero\tKokonimi\tTehtävänimike\r\n1\tSalo, Hanna\tPalkanlaskija\r\n"
                        .getBytes(Charset.forName("UTF-16LE")));
        check();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("encoding UTF-16LE, delimiter tab, language fi, headings on line 1", "1 rows, 0 rejected");
    }

    private int check(String... more) {
        out.reset();
        err.reset();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        List<String> words = new ArrayList<>(List.of(
                "check",
                "--config",
                folder.resolve("config").toString(),
                "--employees",
                folder.resolve("people.csv").toString(),
                "--granted",
                folder.resolve("granted.csv").toString()));
        words.addAll(List.of(more));
        return new Program(console, Clock.systemUTC()).run(words.toArray(String[]::new));
    }

    private List<String> pasted() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .dropWhile(line -> !line.startsWith(PASTE))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
