package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.cli.SmallOffice.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What others wrote is shown, and never obeyed: by a terminal, a log, a browser, a template or Spring. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class InjectionIT {
    private static final String DAY = "2026-11-23";
    private static final String THEME = "Palvelussuhteeseen liittyvien etuuksien hakeminen";
    private static final List<String> PLANTED = List.of(
            "${java.version}",
            "#{T(java.lang.Runtime)}",
            "@project.version@",
            "%{x}{{7*7}}",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "]]><!--",
            "\u001b[31mred",
            "\u009b31m",
            "\u202egnp.exe",
            "a\r\nERROR forged: line",
            "a\nb");

    @TempDir
    Path folder;

    private SmallOffice office;

    @BeforeEach
    void plant() throws IOException {
        office = new SmallOffice(folder);
        StringBuilder people = new StringBuilder("Henkilönumero;Sukunimi;Etunimi;Tehtävänimike;Yksikkö;Esihenkilö\n");
        StringBuilder granted = new StringBuilder("Valtuusasia;Valtuustyyppi;Valtuutettu;Henkilönumero;Toimipaikka;"
                + "Voimassaolo alkaa;Voimassaolo päättyy;\u001b[2JOuto\n");
        for (int i = 0; i < PLANTED.size(); i++) {
            String text = '"' + PLANTED.get(i).replace("\"", "\"\"") + '"';
            people.append("%2$d;%1$s;%1$s;%1$s;%1$s;%1$s\n".formatted(text, i));
            people.append("%1$s;Laine;Aino;Palkanlaskija;%1$s;%1$s\n".formatted(text));
            granted.append("%1$s;TRANSACT;;%2$d;%1$s;2026-01-01;2029-12-31;\n".formatted(text, i));
            granted.append("%2$s;TRANSACT;%1$s;;%1$s;2026-01-01;2029-12-31;\n".formatted(text, THEME));
        }
        office.write("people.csv", people.toString());
        office.write("granted-\u001b[2J\nforged.csv", granted.toString());
        office.write(
                "config/application.yml", office.read("config/application.yml").replace("granted.csv", "g*.csv"));
        office.write(
                "config/roles.yml", office.read("config/roles.yml").replace("Payroll clerk", "\"${java.version}<u>\""));
    }

    @Test
    void whatOthersWroteIsShownAndNeverObeyed() throws Exception {
        Ended audited = office.run("--date", DAY);
        assertThat(audited.exit()).as(audited.err()).isEqualTo(3);
        isPlain(audited);
        isPlain(office.run("check", "--date", DAY));
        isPlain(office.run("explain", "--date", DAY, "--employee", "5\u001b[31m\nforged"));
        isPlain(office.run("--granted", "\u001b[2J\nforged: ${java.version}.csv"));

        Path report = folder.resolve("reports/2026-11-23-run-1");
        assertThat(Files.readString(report.resolve("people.csv")))
                .contains("${java.version}", "#{T(java.lang.Runtime)}", "@project.version@", "{{7*7}}");
        assertThat(Files.readString(report.resolve("report.html")))
                .contains("&lt;script&gt;alert(1)", "${java.version}")
                .doesNotContain("<script>alert", "<img", "<u>");
        try (Stream<Path> files = Files.list(report)) {
            assertThat(files.toList()).hasSize(10).allSatisfy(file -> assertThat(Files.readString(file))
                    .doesNotContainPattern("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\u202a-\u202e\u2066-\u2069]")
                    .doesNotContainPattern("(?m)^ERROR forged"));
        }
    }

    /** No line is another's, and no terminal obeys: line breaks and the program's own letters are all that is left. */
    private static void isPlain(Ended ended) {
        assertThat(ended.out() + ended.err())
                .isNotEmpty()
                .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u202a-\u202e\u2066-\u2069]")
                .doesNotContainPattern("(?m)^\\s*(ERROR )?forged");
    }

    @Test
    void listsThatEverybodyMayReadAreNamedOnOneLine() throws Exception {
        Path open = folder.resolve("people.csv");
        assertThat(office.run("check", "--date", DAY).err()).isEmpty();
        Path way = Files.createDirectory(folder.resolve("open"));
        Files.move(open, way.resolve("people.csv"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(way, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(way.resolve("people.csv"), PosixFilePermissions.fromString("rw-r--r--"));
        String[] call = {"--date", DAY, "--employees", "open/people.csv"};
        String warning = "expected lists that only those may read who need them, found them readable by everybody";
        assertThat(office.run(call).err().lines().filter(line -> line.contains(warning)))
                .singleElement()
                .asString()
                .startsWith("open/people.csv");
    }
}
