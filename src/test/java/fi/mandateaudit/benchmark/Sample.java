package fi.mandateaudit.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What several runs of a contestant took.
 *
 * @param name the contestant
 * @param runs one per run, in order
 */
record Sample(String name, List<Figures> runs) {
    private static final String ROW = "| %s | %s | %s | %s |%n";

    /** The median of a figure. */
    double median(ToDoubleFunction<Figures> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** Rows of a table: minimum, median and maximum of each figure. */
    String rows() {
        return String.format(
                Locale.ROOT,
                ROW,
                name,
                spread(Figures::wall, "%.2f"),
                spread(Figures::processor, "%.2f"),
                spread(Figures::peak, "%.0f"));
    }

    /** The ratio to another contestant's wall time, pair by pair: minimum, median and maximum, in a line of text. */
    String ratioTo(Sample other) {
        double[] ratios = IntStream.range(0, runs.size())
                .mapToDouble(i -> runs.get(i).wall() / other.runs().get(i).wall())
                .sorted()
                .toArray();
        return String.format(
                Locale.ROOT,
                "%s to %s: %.2f · **%.2f** · %.2f",
                name,
                other.name(),
                ratios[0],
                (ratios[(ratios.length - 1) / 2] + ratios[ratios.length / 2]) / 2,
                ratios[ratios.length - 1]);
    }

    private String spread(ToDoubleFunction<Figures> figure, String pattern) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return String.format(
                Locale.ROOT,
                pattern + " · **" + pattern + "** · " + pattern,
                sorted[0],
                median(figure),
                sorted[sorted.length - 1]);
    }
}
