package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.audit.NotEvaluated;
import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Fact;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.PersonId;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.mandate.StrayHolder;
import fi.mandateaudit.roster.Assignee;
import fi.mandateaudit.roster.Match;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants what must not get out of a report in every text that gets into it. */
class ReportSafetyTests {
    private static final Place ROW = new Place("granted.csv", 77);

    @TempDir
    Path folder;

    private Example planted(String text) {
        Example example = new Example();
        example.people.set(0, Example.person("100", text, text, text, null, null));
        example.people.set(4, Example.person("104", text, "x", text, null, null));
        example.findings.add(Sketch.of(Code.THEME_UNKNOWN)
                .stranger("other")
                .theme(text, text)
                .client(text)
                .required(MandateType.REPRESENT, text)
                .held(MandateType.REPRESENT, text, "2024-01-01", "2028-12-31")
                .rests(List.of(), List.of("100"), List.of(), List.of(ROW))
                .fact(Fact.OTHER_THEME, text)
                .isNew());
        example.findings.add(Sketch.of(Code.ROW_REJECTED)
                .fact(Fact.FOUND, text)
                .fact(Fact.COLUMN, text)
                .fact(Fact.EXPECTED, Expected.DAY)
                .fact(Fact.DETAIL, text)
                .isNew());
        example.notEvaluated.add(
                new NotEvaluated("100", List.of(), text, text, NotEvaluated.Because.THEME_WITHOUT_NAME));
        example.rejected.add(new RejectedRow(InputKind.GRANTED, ROW, text, Expected.FIELDS, text, text, null));
        example.strays.add(new StrayHolder(
                new Assignee(PersonId.of("010190-999W"), text, null, text),
                new Match.Unknown(),
                List.of(Example.holding(MandateType.TRANSACT, ROW))));
        return example;
    }

    private String written(Example example) throws IOException {
        example.report(Language.FI).writeTo(folder);
        return String.join("\n", Folder.files(folder).values());
    }

    @Test
    void letsNoIdentityCodeOut() throws IOException {
        assertThat(written(planted("010190-999W"))).doesNotContain("010190").contains("***********");
    }

    @Test
    void letsNoIdentityCodeWithoutSignOut() throws IOException {
        Example example = new Example();
        example.people.set(0, Example.person("100", "010190999W", "Matti", "010190999W", null, null));

        assertThat(written(example)).doesNotContain("010190999W").contains("*********** Matti");
    }

    @Test
    void startsNoCellAsAFormula() throws IOException {
        written(planted("=HYPERLINK(\"http://evil.example\")"));

        for (String name : List.of(
                "gaps.csv",
                "people.csv",
                "clients.csv",
                "coverage.csv",
                "unmatched.csv",
                "rejected-rows.csv",
                "holdings.csv")) {
            assertThat(Folder.files(folder).get(name)).doesNotContainPattern("(^|;|\r\n)\"*[=+@-]");
        }
        assertThat(Folder.files(folder).get("unmatched.csv"))
                .contains("\r\n\"'=HYPERLINK(\"\"http://evil.example\"\")\";");
    }

    @Test
    void escapesMarkup() throws IOException {
        written(planted("<img src=x onerror=alert(1)>\"'&"));

        assertThat(Folder.files(folder).get("report.html"))
                .doesNotContain("<img")
                .contains("&lt;img src=x onerror=alert(1)&gt;");
    }

    @Test
    void keepsLettersOfEveryPlane() throws IOException {
        Example example = new Example();
        example.people.set(0, Example.person("100", "\uD83E\uDD8Aÿ漢", "Matti", "x", null, null));
        written(example);

        assertThat(Folder.files(folder))
                .extractingByKeys("gaps.csv", "people.csv", "audit.json", "report.html")
                .allSatisfy(text -> assertThat(text).contains("\uD83E\uDD8Aÿ漢 Matti"));
    }

    @Test
    void isOnePageThatFetchesNothing() throws IOException {
        written(new Example());

        assertThat(Folder.files(folder).get("report.html"))
                .startsWith("<!DOCTYPE html>\n<html lang=\"fi\">")
                .containsPattern(
                        "content=\"default-src &#39;none&#39;; style-src &#39;sha256-[^&]+&#39;; script-src &#39;sha256-[^&]+&#39;; ")
                .containsOnlyOnce("<script")
                .containsOnlyOnce("<style")
                .doesNotContain("style=", "onclick", "unsafe-inline")
                .doesNotContain("http:", "https:", "src=", "url(");
    }

    @Test
    void cutsALongWorkListAndSaysSo() throws IOException {
        Example example = new Example();
        for (int i = 0; i < 1_000; i++) {
            example.findings.add(Sketch.of(Code.THEME_UNKNOWN).isNew());
        }
        written(example);

        String page = Folder.files(folder).getOrDefault("report.html", "");
        assertThat(page)
                .contains("Tässä on 1000 vakavinta havaintoa; avoimia on 1004, ja kaikki ovat tiedostossa gaps.csv.");
        assertThat(page.split("<tr id=\"F-", -1)).hasSize(1_001);
        assertThat(Folder.files(folder).getOrDefault("gaps.csv", "").split("\r\n"))
                .hasSize(1_007);
    }
}
