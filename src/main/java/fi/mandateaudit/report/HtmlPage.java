package fi.mandateaudit.report;

import fi.mandateaudit.report.page.Page;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;

/** Sets the page by its template, which escapes whatever stands in it. */
final class HtmlPage {
    private static final String PACKAGE = Page.class.getPackageName();

    private HtmlPage() {}

    static void write(Page page, Writer writer) {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlPage.class.getClassLoader(), PACKAGE);
        engine.render("report.jte", page, new WriterOutput(writer));
    }
}
