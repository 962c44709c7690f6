package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds whole reports against files that were read by people; {@code -Dgolden.write=true} writes them anew. */
class GoldenReportTests {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesTheSameBytes(Language language) throws IOException {
        Path golden = Path.of("src/test/resources/fi/mandateaudit/report/golden", language.tag());

        new Example().report(language).writeTo(folder);

        if (Boolean.getBoolean("golden.write")) {
            replace(golden);
        }
        assertThat(Folder.files(folder)).isEqualTo(Folder.files(golden));
    }

    private void replace(Path golden) throws IOException {
        Files.createDirectories(golden);
        for (Map.Entry<String, String> file : Folder.files(folder).entrySet()) {
            Files.writeString(golden.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void doesNotDependOnTheOrderOfItsInput() throws IOException {
        Example turned = new Example();
        Collections.reverse(turned.findings);
        Collections.reverse(turned.notEvaluated);
        Collections.reverse(turned.strays);
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));

        new Example().report(Language.SV).writeTo(one);
        turned.report(Language.SV).writeTo(other);

        assertThat(Folder.files(other)).isEqualTo(Folder.files(one));
    }

    @Test
    void leavesHoldingsOutWhereAsked() throws IOException {
        new Report(new Example().input(), new ReportOptions(Language.EN, false, "", Map.of())).writeTo(folder);

        assertThat(Folder.files(folder))
                .containsOnlyKeys(
                        "audit.json",
                        "clients.csv",
                        "coverage.csv",
                        "gaps.csv",
                        "inputs.csv",
                        "people.csv",
                        "rejected-rows.csv",
                        "report.html",
                        "unmatched.csv");
        assertThat(Folder.files(folder).get("report.html"))
                .doesNotContain("Who holds which mandate, and why, is in holdings.csv.");
    }
}
