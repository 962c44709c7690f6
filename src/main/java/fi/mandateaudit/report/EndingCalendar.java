package fi.mandateaudit.report;

import fi.mandateaudit.mandate.Holding;
import fi.mandateaudit.report.MandateEndings.Ending;
import fi.mandateaudit.report.page.Charts.Count;
import fi.mandateaudit.report.page.Endings;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells month by month what ends: Suomi.fi sends no reminder. */
final class EndingCalendar {
    private final Material material;
    private final Words words;

    EndingCalendar(Material material) {
        this.material = material;
        this.words = material.words();
    }

    Endings calendar() {
        Map<YearMonth, MandateEndings.Month> months = new MandateEndings(material.input()).months();
        int longest = months.values().stream()
                .mapToInt(month -> month.own() + month.clients())
                .max()
                .orElse(0);
        return new Endings(
                words.text("page.endings"),
                words.text("page.endings.note"),
                List.of(
                        words.text("page.endings.month"),
                        words.text("page.endings.own"),
                        words.text("page.endings.clients")),
                words.text("page.endings.show"),
                months.entrySet().stream()
                        .map(entry -> month(entry.getKey(), entry.getValue(), longest))
                        .toList());
    }

    private Endings.Month month(YearMonth month, MandateEndings.Month ends, int longest) {
        List<Count> counts = List.of(
                new Count("own", words.text("page.endings.own"), ends.own()),
                new Count("clients", words.text("page.endings.clients"), ends.clients()));
        List<Ending> kept = ends.kept();
        int all = ends.own() + ends.clients();
        return new Endings.Month(
                words.text("month." + month.getMonthValue()) + " " + month.getYear(),
                counts,
                Bar.of(counts, longest),
                kept.stream().map(this::ending).toList(),
                kept.size() == all ? "" : more(kept.size(), all));
    }

    private String more(int shown, int all) {
        return words.text("page.endings.cut", Map.of("n", Integer.toString(shown), "all", Integer.toString(all)));
    }

    private Endings.Ending ending(Ending ending) {
        Holding holding = ending.holding();
        String holder = ending.ofClient()
                ? material.names().client(ending.holder())
                : material.names().labelled(ending.holder());
        String limits = holding.specifiers().values().stream().map(Shown::text).collect(Collectors.joining(", "));
        return new Endings.Ending(
                words.day(holding.to()),
                holder,
                Stream.of(
                                material.policy().inWords(material.policy().theme(holding.theme())),
                                words.of(holding.type()),
                                limits)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }
}
