package fi.mandateaudit.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
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
        return middle(sorted(runs, figure));
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

    /** The ratio to another contestant's wall time: minimum, median and maximum, then pair by pair; in a line of text. */
    String ratioTo(Sample other) {
        List<Double> ratios = IntStream.range(0, runs.size())
                .mapToObj(i -> runs.get(i).wall() / other.runs().get(i).wall())
                .toList();
        double[] sorted = sorted(ratios, Double::doubleValue);
        return String.format(
                Locale.ROOT,
                "%s to %s: %.2f · **%.2f** · %.2f (%s)",
                name,
                other.name(),
                sorted[0],
                middle(sorted),
                sorted[sorted.length - 1],
                ratios.stream()
                        .map(ratio -> String.format(Locale.ROOT, "%.2f", ratio))
                        .collect(Collectors.joining(", ")));
    }

    private String spread(ToDoubleFunction<Figures> figure, String pattern) {
        double[] sorted = sorted(runs, figure);
        return String.format(
                Locale.ROOT,
                pattern + " · **" + pattern + "** · " + pattern,
                sorted[0],
                middle(sorted),
                sorted[sorted.length - 1]);
    }

    private static <T> double[] sorted(List<T> values, ToDoubleFunction<T> figure) {
        return values.stream().mapToDouble(figure).sorted().toArray();
    }

    private static double middle(double[] sorted) {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
