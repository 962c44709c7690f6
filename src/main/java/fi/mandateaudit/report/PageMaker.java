package fi.mandateaudit.report;

import fi.mandateaudit.report.page.Assets;
import fi.mandateaudit.report.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Puts on the page what its readers look for first, and the gravest findings. */
final class PageMaker {
    private final Material material;
    private final ReportLists lists;
    private final boolean holdings;

    PageMaker(Material material, ReportLists lists, boolean holdings) {
        this.material = material;
        this.lists = lists;
        this.holdings = holdings;
    }

    Page page() {
        Totals totals = new Totals(material.input());
        return new Page(
                new PageHead(material, totals).head(),
                new PageCharts(material, lists, totals).charts(),
                new PageWorkList(material, lists).list(),
                new PageSections(material, lists).all(),
                guides(),
                end(),
                Assets.ofPage());
    }

    private Page.Guides guides() {
        Words words = material.words();
        return new Page.Guides(
                words.text("page.guides"), words.text("page.guides.note"), GuideText.in(words.language()));
    }

    private List<String> end() {
        Words words = material.words();
        List<String> end = new ArrayList<>(List.of(words.text("page.help"), words.text("page.files")));
        if (holdings) {
            end.add(words.text("page.holdings"));
        }
        return end;
    }
}
