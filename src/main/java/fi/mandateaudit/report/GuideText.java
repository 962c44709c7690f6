package fi.mandateaudit.report;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.report.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Sets the guides of {@code src/docs/guides} as parts of the page. */
final class GuideText {
    private static final List<String> READERS = List.of("administrator", "hr");
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private GuideText() {}

    static List<Page.Guide> in(Language language) {
        return READERS.stream().map(reader -> guide(reader, language)).toList();
    }

    private static Page.Guide guide(String reader, Language language) {
        Node document = Parser.builder().extensions(TABLES).build().parse(read(reader + "." + language.tag() + ".md"));
        Heading heading = (Heading) Objects.requireNonNull(document.getFirstChild());
        String title = ((Text) Objects.requireNonNull(heading.getFirstChild())).getLiteral();
        heading.unlink();
        document.accept(new Embedding());
        String body = HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .build()
                .render(document);
        return new Page.Guide(anchor(reader), title, body);
    }

    private static String anchor(String reader) {
        return "guide-" + reader;
    }

    private static String read(String file) {
        try (InputStream stream = Objects.requireNonNull(GuideText.class.getResourceAsStream("guides/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Headings go below the page's own; links to another guide stay, those that would leave the page become text. */
    private static final class Embedding extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(heading.getLevel() + 1);
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            String destination = link.getDestination();
            READERS.stream()
                    .filter(reader -> destination.startsWith(reader + "."))
                    .findFirst()
                    .ifPresentOrElse(reader -> link.setDestination("#" + anchor(reader)), () -> replaceByText(link));
        }

        private static void replaceByText(Link link) {
            Stream.iterate(link.getFirstChild(), Objects::nonNull, Node::getNext)
                    .toList()
                    .forEach(link::insertBefore);
            link.unlink();
        }
    }
}
