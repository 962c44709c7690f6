package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.history.PublishedRun;
import fi.mandateaudit.policy.PolicyDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first page says that policy or settings are others than last time. */
class PolicyChangeTests {
    private static final PublishedRun SAME =
            ExampleLists.earlierRun(PolicyDigest.of(ExamplePolicy.policy(), ExamplePolicy.SETTINGS));
    private static final PublishedRun OTHER = ExampleLists.earlierRun("another policy");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "FI, Säännöt tai asetukset ovat muuttuneet edellisen ajon jälkeen.",
        "SV, Reglerna eller inställningarna har ändrats sedan förra körningen.",
        "EN, The policy or the settings have changed since the last run."
    })
    void saysSoOnlyIfTheLastRunHadAnother(Language language, String sentence) throws IOException {
        assertThat(page(language, SAME, OTHER)).contains(sentence);
        assertThat(page(language, OTHER, SAME)).doesNotContain(sentence);
        assertThat(page(language)).doesNotContain(sentence);
    }

    private String page(Language language, PublishedRun... earlier) throws IOException {
        Example example = new Example();
        example.earlier = List.of(earlier);
        Path report = Files.createTempDirectory(folder, "report");
        example.report(language).writeTo(report);
        return Files.readString(report.resolve("report.html"));
    }
}
