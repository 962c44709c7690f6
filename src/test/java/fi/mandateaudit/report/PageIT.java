package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** The page in a real browser. */
class PageIT {
    @TempDir
    static Path profile;

    @TempDir
    Path folder;

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open(profile);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void reset() {
        browser.scripts(true);
        browser.dark(false);
        browser.width(1280);
    }

    static Stream<Arguments> waysToLook() {
        return Stream.of(Language.values()).flatMap(language -> Stream.of(1280, 390)
                .flatMap(width -> Stream.of(false, true).map(dark -> Arguments.of(language, width, dark))));
    }

    @ParameterizedTest
    @MethodSource("waysToLook")
    void keepsNobodyOut(Language language, int width, boolean dark) throws IOException {
        browser.width(width);
        browser.dark(dark);
        browser.show(page(language, everything()));

        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).hasSize(1).allSatisfy(request -> assertThat(request)
                .contains("report.html"));
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @MethodSource("waysToLook")
    void isPlainTablesWithoutScripts(Language language, int width, boolean dark) throws IOException {
        Example example = everything();
        browser.scripts(false);
        browser.width(width);
        browser.dark(dark);
        browser.show(page(language, example));

        long open = example.findings.stream().filter(FindingOrder::isOpen).count();
        assertThat(browser.console()).isEmpty();
        assertThat(browser.texts("#tasks tr.task")).hasSize(Math.toIntExact(open));
        assertThat(browser.texts("#choices")).isEmpty();
        assertThat(browser.texts("#coverage td b")).contains("3/5");
    }

    @Test
    void searchesAsOneTypes() throws IOException {
        browser.show(page(Language.FI, new Example()));
        assertThat(browser.find("#shown").getText()).isEqualTo("Näkyvissä 4 / 4");

        browser.find("#search").sendKeys("LÄHTENYT 13.11.2026");

        assertThat(browser.texts("#tasks tr.task > td:nth-child(2)"))
                .containsExactly("Lähtenyt Leo (102) Palkat; Turku");
        assertThat(browser.find("#shown").getText()).isEqualTo("Näkyvissä 1 / 4");

        browser.find("#search").sendKeys(" xyz");
        assertThat(browser.texts("#tasks tr.task")).isEmpty();

        browser.find("#choices button").sendKeys(Keys.ENTER);
        assertThat(browser.texts("#tasks tr.task")).hasSize(4);
        assertThat(browser.find("#shown").getText()).isEqualTo("Näkyvissä 4 / 4");
    }

    @Test
    void filtersByEveryChoice() throws IOException {
        browser.show(page(Language.EN, new Example()));

        choose("select[data-key=action]", "REPLACE");
        assertThat(browser.texts("#tasks tr.task b.first")).containsExactly("Wrong mandate type");
        choose("select[data-key=state]", "NEW");
        assertThat(browser.texts("#tasks tr.task")).isEmpty();
        choose("select[data-key=action]", "");
        assertThat(browser.texts("#tasks tr.task")).hasSize(3);
        choose("select[data-key=owner]", "CLIENT");
        assertThat(browser.texts("#tasks tr.task b.first")).containsExactly("The client's mandate is not in order");
        choose("select[data-key=severity]", "LOW");
        assertThat(browser.texts("#tasks tr.task")).isEmpty();
    }

    @Test
    void groupsByPersonClientAndService() throws IOException {
        browser.show(page(Language.SV, new Example()));

        choose("#group", "person");
        assertThat(browser.texts("#tasks tr.group"))
                .containsExactly("Lähtenyt Leo (102) 1", "Uusi Ulla (103) 1", "Virtanen Matti (100) 1", "Övriga 1");
        choose("#group", "client");
        assertThat(browser.texts("#tasks tr.group")).containsExactly("Asiakas Oy (7100001-6) 1", "Övriga 3");
        choose("select[data-key=owner]", "CLIENT");
        assertThat(browser.texts("#tasks tr.group")).containsExactly("Asiakas Oy (7100001-6) 1");
        choose("select[data-key=owner]", "");
        choose("#group", "service");
        assertThat(browser.texts("#tasks tr.group")).containsExactly("E-tjänsten för arbetsgivare 4");
        choose("#group", "order");
        assertThat(browser.texts("#tasks tr.group")).isEmpty();
        assertThat(browser.texts("#tasks tr.task")).hasSize(4);
    }

    @Test
    void leadsFromAFigureToItsFindings() throws IOException {
        browser.show(page(Language.EN, new Example()));

        browser.find("a[data-action=REVOKE][data-severity=HIGH]").click();

        assertThat(browser.texts("#tasks tr.task b.first")).containsExactly("Mandate of somebody who left");
    }

    @Test
    void opensEvidenceByKeyboard() throws IOException {
        browser.show(page(Language.EN, new Example()));
        assertThat(browser.texts("#tasks dl")).isEmpty();

        browser.find("#tasks summary").sendKeys(Keys.ENTER);

        assertThat(browser.texts("#tasks dl"))
                .singleElement()
                .asString()
                .contains("received.csv:2", "Åkerblom Eva (101)");
    }

    @Test
    void staysUsableWithAHundredThousandFindings() throws IOException {
        Example example = new Example();
        StatedFinding like = example.findings.get(0);
        for (int number = 0; number < 100_000; number++) {
            example.findings.add(again(like, number));
        }
        browser.show(page(Language.EN, example));

        assertThat(browser.texts("#work-list > .soft"))
                .containsExactly("These are the 1000 gravest findings of 100004; all are in gaps.csv.");
        assertThat(browser.find("#shown").getText()).isEqualTo("Showing 1000 / 1000");
        browser.find("#search").sendKeys("F-0000000000000007");
        assertThat(browser.find("#shown").getText()).isEqualTo("Showing 1 / 1000");
        choose("#group", "person");
        assertThat(browser.texts("#tasks tr.group")).containsExactly("Virtanen Matti (100) 1");
        assertThat(browser.console()).isEmpty();
    }

    private static void choose(String select, String value) {
        browser.find(select + " option[value='" + value + "']").click();
    }

    /** Findings of every severity and state. */
    private static Example everything() {
        Example example = new Example();
        List<StatedFinding> more = List.of(
                Sketch.of(Code.MANDATE_EXPIRING).person("101").isNew(),
                Sketch.of(Code.MANDATE_DUPLICATE).person("101").stated(State.REOPENED, "", 7),
                Sketch.of(Code.MANDATE_NARROWER).person("107").stated(State.PERSISTING, "", 7));
        for (int number = 0; number < more.size(); number++) {
            example.findings.add(again(more.get(number), number));
        }
        return example;
    }

    private static StatedFinding again(StatedFinding like, int number) {
        Finding finding = like.finding();
        Finding other = new Finding(
                String.format(Locale.ROOT, "F-%016d", number),
                finding.code(),
                finding.severity(),
                finding.action(),
                finding.concern(),
                finding.required(),
                finding.held(),
                finding.evidence(),
                finding.grantors(),
                finding.facts());
        return new StatedFinding(other, like.state(), like.because(), like.firstSeen(), like.ageDays());
    }

    private Path page(Language language, Example example) throws IOException {
        Path file = folder.resolve("report.html");
        Material material = Material.of(example.input(), language, Wording.in(language));
        try (Writer writer = Files.newBufferedWriter(file)) {
            HtmlPage.write(new PageMaker(material, ReportLists.of(material), true).page(), writer);
        }
        return file;
    }
}
