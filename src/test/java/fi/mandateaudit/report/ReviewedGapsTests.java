package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.InputRefused;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewedGapsTests {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void comeBackIntoTheNextReport(Language language) throws IOException {
        Example example = new Example();
        String id = example.findings.get(0).finding().id();
        Review review = new Review("accept until 31.1.2027", "Meikäläinen Maija", "sovittu; \"näin\"");
        Path first = Files.createDirectory(folder.resolve("first"));
        new Report(example.input(), new ReportOptions(language, true, "", Map.of(id, review))).writeTo(first);

        assertThat(ReviewedGaps.read(first.resolve("gaps.csv"))).containsExactly(Map.entry(id, review));
    }

    @Test
    void areReadAsASpreadsheetSavesThem() throws IOException {
        Path file = folder.resolve("gaps.csv");
        Files.writeString(
                file,
                "Tunniste;Päätös;Päättäjä;Huomautus\r\nF-AAAAAAAAAAAAAAAA;ei;Äijä;\r\nF-BBBBBBBBBBBBBBBB;;;\r\n",
                Charset.forName("windows-1252"));

        assertThat(ReviewedGaps.read(file))
                .containsExactly(Map.entry("F-AAAAAAAAAAAAAAAA", new Review("ei", "Äijä", "")));
    }

    @Test
    void refuseAnotherFile() throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), "Nimi;Rooli\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ReviewedGaps.read(file))
                .isInstanceOf(InputRefused.class)
                .hasMessage("people.csv:1: expected the headings of a gaps.csv, separated by semicolons, found others");
    }

    @Test
    void becomeExceptionsOnlyWhereTheyAcceptUntilADay() {
        ReviewedDecisions decisions = new ReviewedDecisions(
                Map.of(
                        "F-AAAAAAAAAAAAAAAA", new Review("Accept until 2027-01-31", "A. \"K\"", "vuokrattu"),
                        "F-BBBBBBBBBBBBBBBB", new Review("accept until 31.2.2027", "A", "no such day"),
                        "F-CCCCCCCCCCCCCCCC", new Review("korjataan", "A", ""),
                        "F-DDDDDDDDDDDDDDDD", new Review("accept until 1.2.2027", "A", "gone")),
                Example.DATE);
        Set<String> here = Set.of("F-AAAAAAAAAAAAAAAA", "F-BBBBBBBBBBBBBBBB", "F-CCCCCCCCCCCCCCCC");

        assertThat(decisions.exceptions(here))
                .containsExactly(
                        "  - id: reviewed-f-aaaaaaaaaaaaaaaa",
                        "    finding: F-AAAAAAAAAAAAAAAA",
                        "    reason: \"vuokrattu\"",
                        "    approved-by: \"A. \\\"K\\\"\"",
                        "    until: 2027-01-31");
        assertThat(decisions.gone(here)).isEqualTo(List.of("F-DDDDDDDDDDDDDDDD"));
    }

    @Test
    void areSaidToFallShortWhereTheyMeanToAcceptAndCannot() {
        Map<String, Review> reviews = Map.of(
                "F-AAAAAAAAAAAAAAAA", new Review("accept until 2027-01-31", "", "no name"),
                "F-BBBBBBBBBBBBBBBB", new Review("accept until 31.2.2027", "A", "no such day"),
                "F-CCCCCCCCCCCCCCCC", new Review("korjataan", "", ""),
                "F-DDDDDDDDDDDDDDDD", new Review("accept until 2026-11-22", "A", "over"),
                "F-EEEEEEEEEEEEEEEE", new Review("accept until 2027-11-24", "A", "too long"),
                "F-FFFFFFFFFFFFFFFF", new Review("accept until 2027-11-23", "A", "the last day of all"));
        ReviewedDecisions decisions = new ReviewedDecisions(new TreeMap<>(reviews), Example.DATE);
        String day = ": expected accept until a day from 2026-11-23 to 2027-11-23, found accept until ";

        assertThat(decisions.shortfalls(reviews.keySet()))
                .containsExactly(
                        "F-AAAAAAAAAAAAAAAA: expected who decided and a comment beside the decision to accept, found none",
                        "F-BBBBBBBBBBBBBBBB" + day + "31.2.2027",
                        "F-DDDDDDDDDDDDDDDD" + day + "2026-11-22",
                        "F-EEEEEEEEEEEEEEEE" + day + "2027-11-24");
        assertThat(decisions.exceptions(reviews.keySet()).stream().filter(line -> line.startsWith("    until")))
                .containsExactly("    until: 2027-01-31", "    until: 2027-11-23");
    }
}
