package fi.mandateaudit.campaign;

import static fi.mandateaudit.campaign.Fate.EXACT;
import static fi.mandateaudit.campaign.Fate.REFUSED;
import static fi.mandateaudit.campaign.Fate.REJECTED;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What happens to one row, or between two: the others have to be read as before. */
enum RowMutator implements Mutator {
    QUOTE_INSERTED("a quote inserted", Set.of(EXACT, REJECTED, REFUSED), (at, r) -> at.with(at.inserted("\"", r))),
    QUOTE_AT_CELL(
            "a cell that begins with a quote",
            Set.of(EXACT, REJECTED, REFUSED),
            (at, r) -> at.with(at.beforeCell("\"", r))),
    QUOTE_DELETED("a quote deleted", Set.of(EXACT, REJECTED), (at, r) -> at.without('"', r)),
    TEXT_AFTER_QUOTE("text after a closing quote", Set.of(REJECTED), (at, r) -> at.with(at.beforeCell("\"x\"y", r))),
    DELIMITER_INSERTED(
            "a delimiter inserted", Set.of(EXACT, REJECTED), (at, r) -> at.with(at.inserted(at.delimiter(), r))),
    DELIMITER_DELETED(
            "a delimiter deleted",
            Set.of(EXACT, REJECTED),
            (at, r) -> at.without(at.delimiter().charAt(0), r)),
    BACKSLASH("a backslash inserted", Set.of(EXACT, REJECTED), (at, r) -> at.with(at.inserted("\\", r))),
    LINE_BREAK(
            "a line break inserted",
            Set.of(EXACT, REJECTED),
            (at, r) -> at.with(at.inserted(Tables.pick(r, "\n", "\r", "\r\n"), r))),
    CONTROL(
            "a control character inserted",
            Set.of(EXACT, REJECTED),
            (at, r) -> at.with(at.inserted(Tables.pick(r, "\u0001", "\u0007", "\u001B", "\u007F"), r))),
    NUL("a NUL character inserted", Set.of(REFUSED), (at, r) -> at.with(at.inserted("\0", r))),
    LOST_LETTER("a letter that was lost", Set.of(EXACT, REJECTED), (at, r) -> at.with(at.inserted("\uFFFD", r))),
    ENCODED_TWICE("letters encoded twice", Set.of(REJECTED), (at, r) -> at.encodedTwice()),
    FORMULA(
            "a formula for a text",
            Set.of(EXACT, REJECTED),
            (at, r) -> at.with(at.beforeCell("\"=\"\"1\"\"\"" + at.delimiter(), r))),
    PLACEHOLDER(
            "a placeholder",
            Set.of(EXACT, REJECTED),
            (at, r) -> at.with(at.beforeCell("${java.version}#{1+1}", r), '"')),
    LINE_TWICE("a line twice", Set.of(EXACT), (at, r) -> at.with(at.text(), at.text())),
    LINE_DELETED("a line deleted", Set.of(EXACT, REFUSED), (at, r) -> at.with()),
    LINES_JOINED("a line end deleted", Set.of(EXACT, REJECTED), (at, r) -> at.joined()),
    COMMENT("a comment between", Set.of(REJECTED), (at, r) -> at.with("# 1.1.2026", at.text())),
    TOTAL("a total between", Set.of(REJECTED), (at, r) -> at.with("Yhteensä: 2", at.text())),
    HEADINGS("the headings once more", Set.of(REJECTED), (at, r) -> at.under(at.headings(0))),
    OTHER_HEADINGS("headings of other columns", Set.of(REFUSED), (at, r) -> at.under(at.headings(1))),
    TOO_MANY_LINES(
            "a cell of more than 100 lines",
            Set.of(REJECTED),
            (at, r) -> at.with("\"" + "x\n".repeat(101 + r.nextInt(50)) + "\"", at.text())),
    TOO_LONG(
            "a cell of more than 64 KiB",
            Set.of(REJECTED),
            (at, r) -> at.with(at.beforeCell("x".repeat(70_000), r), '"')),
    TOO_LONG_QUOTED(
            "a cell of more than 64 KiB in quotes",
            Set.of(REJECTED),
            (at, r) -> at.with("\"" + "x;".repeat(40_000) + "\"" + at.delimiter() + at.text())),
    WINDOWS_IN_UTF_8(
            "windows-1252 in one row",
            Set.of(EXACT, REJECTED, REFUSED),
            (at, r) -> at.in(Charset.forName("windows-1252"))),
    UTF_8_IN_WINDOWS("UTF-8 in one row", Set.of(EXACT, REJECTED, REFUSED), (at, r) -> at.in(StandardCharsets.UTF_8));

    private final String title;
    private final Set<Fate> fates;
    private final Change change;

    RowMutator(String title, Set<Fate> fates, Change change) {
        this.title = title;
        this.fates = fates;
        this.change = change;
    }

    /** What happens to a line. */
    private interface Change {
        Optional<Mutant> at(Line line, Random random);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Set<Fate> fates() {
        return fates;
    }

    @Override
    public Optional<Mutant> mutate(Original original, Random random) {
        List<Integer> lines = original.lines();
        return lines.isEmpty()
                ? Optional.empty()
                : change.at(new Line(original, lines.get(random.nextInt(lines.size()))), random);
    }
}
