package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fi.mandateaudit.cli.SmallOffice.Ended;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens every list of a report in LibreOffice, where that is installed: no cell runs. Set {@code OFFICE_REQUIRED=true}
 * where it must be.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SpreadsheetIT {
    /** Numbers recognised, blanks taken away, formulas evaluated: the worst that somebody can choose. */
    private static final String OPENED = "CSV:%d,34,76,1,,0,false,true,false,false,true,0,true";

    private static final Pattern FORMULA = Pattern.compile("table:formula=\"[^\"]*\"");

    @TempDir
    Path folder;

    @Test
    void noCellOfAReportRuns() throws Exception {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
        if (!"true".equals(System.getenv("OFFICE_REQUIRED"))) {
            assumeThat(installed).as("LibreOffice").isTrue();
        }
        SmallOffice office = new SmallOffice(folder);
        FormulaOffice.in(office);
        Ended ended = office.run("--date", "2026-11-23", "--quiet");
        assertThat(ended.exit()).as(ended.err()).isEqualTo(3);
        List<Path> lists = lists();
        for (char separator : new char[] {';', ','}) {
            Path control = folder.resolve("control.csv");
            Files.writeString(control, "\uFEFFa" + separator + "=1+1\r\n");
            open(separator, Stream.concat(lists.stream(), Stream.of(control)).toList());
            assertThat(formulas(control)).as("what must be found").hasSize(1);
            for (Path list : lists) {
                assertThat(formulas(list))
                        .as("%s cut at %s", list.getFileName(), separator)
                        .isEmpty();
            }
        }
    }

    /** Every list of the report; each shows what was planted. */
    private List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("reports/2026-11-23-run-1"))) {
            List<Path> lists =
                    files.filter(file -> file.toString().endsWith(".csv")).toList();
            assertThat(lists).hasSize(8).allSatisfy(list -> assertThat(Files.readString(list))
                    .contains(FormulaOffice.MARK));
            return lists;
        }
    }

    private void open(char separator, List<Path> lists) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "fods",
                "--infilter=" + OPENED.formatted((int) separator),
                "--outdir",
                folder.resolve("opened").toString()));
        lists.forEach(list -> command.add(list.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.txt").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
    }

    private List<String> formulas(Path list) throws IOException {
        String name = list.getFileName().toString().replace(".csv", ".fods");
        String sheet = Files.readString(folder.resolve("opened").resolve(name));
        assertThat(sheet).contains("<table:table-cell");
        return FORMULA.matcher(sheet).results().map(result -> result.group()).toList();
    }
}
