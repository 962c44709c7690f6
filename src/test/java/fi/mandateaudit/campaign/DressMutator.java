package fi.mandateaudit.campaign;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What changes the dress of a file and nothing that it says: every row has to come out as before. */
enum DressMutator implements Mutator {
    LINE_FEEDS("line ends are LF", (o, r) -> Tables.ends(o, "\n")),
    CARRIAGE_RETURN_AND_LINE_FEED("line ends are CR LF", (o, r) -> Tables.ends(o, "\r\n")),
    CARRIAGE_RETURNS("line ends are CR", (o, r) -> Tables.ends(o, "\r")),
    MIXED_ENDS("line ends of every kind", (o, r) -> Tables.lines(o, line -> line + Tables.pick(r, "\n", "\r\n", "\r"))),
    NO_LAST_END("no line end after the last row", (o, r) -> {
        String text = Tables.text(o);
        return o.dress().bytes(text.substring(0, text.length() - o.dress().end().length()));
    }),
    MARK("UTF-8 with a byte order mark", (o, r) -> o.dress().in(UTF_8, true).bytes(o.text())),
    NO_MARK(
            "UTF-8 without a byte order mark",
            (o, r) -> o.dress().in(UTF_8, false).bytes(o.text())),
    LITTLE_END(
            "UTF-16, little end first", (o, r) -> o.dress().in(UTF_16LE, true).bytes(o.text())),
    BIG_END("UTF-16, big end first", (o, r) -> o.dress().in(UTF_16BE, true).bytes(o.text())),
    WINDOWS("windows-1252", (o, r) -> Tables.windows(o)),
    DELIMITER("another delimiter", (o, r) -> o.dress()
            .by(Tables.pick(r, ";", ",", "\t", "|").charAt(0))
            .table(o.table())),
    NAMED_DELIMITER("a line that names the delimiter", (o, r) -> {
        Dress dress = o.dress().by(Tables.pick(r, ";", "^", "~").charAt(0));
        return dress.bytes("sep=" + dress.delimiter() + dress.end() + dress.text(o.table()));
    }),
    ALL_QUOTED("every cell in quotes", (o, r) -> Tables.quoted(o, cell -> true)),
    SOME_QUOTED("some cells in quotes", (o, r) -> Tables.quoted(o, cell -> r.nextBoolean())),
    BLANK_LINES(
            "blank lines between",
            (o, r) -> Tables.lines(o, line -> line + o.dress().end().repeat(1 + r.nextInt(2)))),
    BLANK_ROWS(
            "rows of blank cells between",
            (o, r) -> Tables.lines(
                    o,
                    line -> line + o.dress().end()
                            + String.valueOf(o.dress().delimiter()).repeat(r.nextInt(9)) + " "
                            + o.dress().end())),
    BLANK_SURPLUS("blank cells after every row", (o, r) -> Tables.rows(o, row -> Tables.plus(row, List.of("", " ")))),
    TITLE("a title and a day above", (o, r) -> o.dress()
            .bytes("Luettelo" + o.dress().end() + "20.11.2026" + o.dress().end() + Tables.text(o))),
    OUTER_BLANKS(
            "blanks of any width around cells",
            (o, r) -> Tables.cells(o, cell -> Tables.blank(r) + cell + Tables.blank(r))),
    SOFT_HYPHENS(
            "soft hyphens and characters without width in cells",
            (o, r) -> Tables.cells(
                    o, cell -> Tables.insert(cell, Tables.pick(r, "\u00AD", "\u200B", "\u2060", "\uFEFF"), r))),
    DIRECTION(
            "marks of direction in cells",
            (o, r) -> Tables.cells(
                    o,
                    cell -> Tables.insert(cell, Tables.pick(r, "\u200E", "\u200F", "\u202E", "\u2066", "\u061C"), r))),
    SEPARATE_ACCENTS(
            "letters with separate accents",
            (o, r) -> Tables.cells(o, cell -> Normalizer.normalize(cell, Normalizer.Form.NFD))),
    COLUMNS("columns in another order", (o, r) -> {
        List<Integer> order = Tables.shuffled(Tables.widest(o), r);
        return Tables.bytes(
                o,
                o.table().stream()
                        .map(row -> order.stream()
                                .map(i -> i < row.size() ? row.get(i) : "")
                                .toList())
                        .toList());
    }),
    ROWS("rows in another order", (o, r) -> {
        List<List<String>> table = o.table();
        return Tables.bytes(
                o,
                Tables.plus(
                        table.subList(0, 1),
                        Tables.shuffled(table.size() - 1, r).stream()
                                .map(i -> table.get(i + 1))
                                .toList()));
    }),
    ANOTHER_COLUMN(
            "a column that nobody knows",
            (o, r) ->
                    Tables.rows(o, row -> Tables.plus(List.of("Zz" + row.get(0).length()), row))),
    CAPITALS("headings in capitals", (o, r) -> Tables.headings(o, heading -> heading.toUpperCase(Locale.ROOT))),
    BROKEN_HEADINGS(
            "headings with line breaks for blanks",
            (o, r) -> Tables.headings(o, heading -> heading.replace(" ", "\n")));

    private final String title;
    private final Change change;

    DressMutator(String title, Change change) {
        this.title = title;
        this.change = change;
    }

    /** What happens to the bytes. */
    private interface Change {
        byte[] bytes(Original original, Random random);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Set<Fate> fates() {
        return Set.of(Fate.EXACT);
    }

    @Override
    public Optional<Mutant> mutate(Original original, Random random) {
        return Optional.of(Mutant.same(change.bytes(original, random)));
    }
}
