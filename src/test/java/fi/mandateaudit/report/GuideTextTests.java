package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.report.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuideTextTests {
    @Test
    void aGuideForEachReaderInTheReadersLanguage() {
        assertThat(GuideText.in(Language.SV))
                .extracting(Page.Guide::id, Page.Guide::title)
                .containsExactly(
                        tuple("guide-administrator", "Guide för fullmaktsansvariga"),
                        tuple("guide-hr", "Guide för personalförvaltningen"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingLeadsAwayFromThePage(Language language) {
        List<Page.Guide> guides = GuideText.in(language);
        assertThat(guides.get(0).body()).contains("<a href=\"#guide-hr\">").doesNotContain("README");
        assertThat(guides.get(1).body()).contains("<a href=\"#guide-administrator\">");
        assertThat(guides).allSatisfy(guide -> assertThat(guide.body())
                .doesNotContainPattern("href=\"[^#]")
                .contains("<h3>", "<table>", "<th>")
                .doesNotContain("<h1>", "<h2>", "&lt;", "](", "| "));
    }
}
