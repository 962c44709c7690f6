package fi.mandateaudit.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the table of a file anew, with something changed everywhere. */
final class Tables {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Tables() {}

    static String text(Original original) {
        return original.dress().text(original.table());
    }

    static byte[] bytes(Original original, List<List<String>> rows) {
        return fitting(original, original.dress().text(rows));
    }

    static byte[] ends(Original original, String end) {
        Dress dress = original.dress();
        return new Dress(dress.charset(), dress.mark(), dress.delimiter(), end).table(original.table());
    }

    static byte[] lines(Original original, UnaryOperator<String> change) {
        String text = original.table().stream()
                .map(original.dress()::line)
                .map(change)
                .map(line -> line.endsWith("\n") || line.endsWith("\r")
                        ? line
                        : line + original.dress().end())
                .collect(Collectors.joining());
        return original.dress().bytes(text);
    }

    static byte[] windows(Original original) {
        boolean can = WINDOWS_1252.newEncoder().canEncode(original.text());
        return original.dress().in(can ? WINDOWS_1252 : UTF_8, !can).bytes(original.text());
    }

    static byte[] quoted(Original original, Predicate<String> which) {
        Dress dress = original.dress();
        String text = original.table().stream()
                .map(row -> row.stream()
                        .map(cell -> which.test(cell) ? Dress.quoted(cell) : dress.line(List.of(cell)))
                        .collect(Collectors.joining(String.valueOf(dress.delimiter()))))
                .collect(Collectors.joining(dress.end()));
        return dress.bytes(text);
    }

    static byte[] rows(Original original, UnaryOperator<List<String>> change) {
        return bytes(original, original.table().stream().map(change).toList());
    }

    static byte[] cells(Original original, UnaryOperator<String> change) {
        return rows(original, row -> row.stream().map(change).toList());
    }

    static byte[] headings(Original original, UnaryOperator<String> change) {
        List<List<String>> table = original.table();
        List<String> headings = table.get(0).stream().map(change).toList();
        return bytes(original, plus(List.of(headings), table.subList(1, table.size())));
    }

    /** A text in the original's encoding, or in UTF-8 if that has not all its letters. */
    static byte[] fitting(Original original, String text) {
        boolean can = original.dress().charset().newEncoder().canEncode(text);
        return (can ? original.dress() : original.dress().in(UTF_8, true)).bytes(text);
    }

    static int widest(Original original) {
        return original.table().stream().mapToInt(List::size).max().orElse(0);
    }

    static <T> List<T> plus(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    static List<Integer> shuffled(int count, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    static String pick(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    static String blank(Random random) {
        return pick(random, "", " ", "\u00A0", "\u3000", "\u2009 ", "\u202F");
    }

    /** Puts a part between two characters of a text. */
    static String insert(String text, String part, Random random) {
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        return text.substring(0, at) + part + text.substring(at);
    }
}
