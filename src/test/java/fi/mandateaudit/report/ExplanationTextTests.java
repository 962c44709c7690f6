package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTextTests {
    @Test
    void showsTheLosingHoldingsBesideTheWinningOne() {
        assertThat(lines(Language.EN))
                .containsSubsequence(
                        "What the work needs (> decides, - was looked at too)",
                        "  GAP: Palvelussuhteeseen liittyvien etuuksien hakeminen",
                        "          wrong mandate type",
                        "      The client's mandate to us: GAP",
                        "        The client has given no mandate.",
                        "  IN ORDER: Palvelussuhteeseen liittyvien etuuksien hakeminen",
                        "          enough",
                        "          wrong mandate type",
                        "      The client's mandate to us: NOT EVALUATED",
                        "      No mandate is needed: the person acts by position.",
                        "  NOT EVALUATED: Palvelussuhteeseen liittyvien etuuksien hakeminen",
                        "What the person holds, and why",
                        "What could not be evaluated",
                        "Findings",
                        "  nothing");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void staysWithinEightyColumns(Language language) {
        assertThat(lines(language)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @CsvSource({"FI, ”", "SV, ”", "EN, “"})
    void quotesThemesAsTheLanguageDoes(Language language, String mark) {
        assertThat(lines(language)).anyMatch(line -> line.strip().startsWith("> " + mark + "Palvelus"));
    }

    private static List<String> lines(Language language) {
        ReportInput input = new Example().input();
        return new ExplanationText(input, language).of(ExampleExplanation.of(input));
    }
}
