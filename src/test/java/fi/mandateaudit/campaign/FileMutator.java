package fi.mandateaudit.campaign;

import static fi.mandateaudit.campaign.Fate.EXACT;
import static fi.mandateaudit.campaign.Fate.REFUSED;
import static fi.mandateaudit.campaign.Fate.REJECTED;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** What happens to a file as a whole. */
enum FileMutator implements Mutator {
    CUT("cut off anywhere", Set.of(EXACT, REJECTED, REFUSED), (o, r) -> {
        byte[] bytes = o.dress().bytes(o.text());
        return new Mutant(Arrays.copyOf(bytes, r.nextInt(bytes.length)), all(o));
    }),
    UTF_8_THEN_WINDOWS(
            "UTF-8, from some line on windows-1252",
            Set.of(EXACT, REJECTED, REFUSED),
            (o, r) -> halves(o, UTF_8, windows(), r)),
    WINDOWS_THEN_UTF_8(
            "windows-1252, from some line on UTF-8",
            Set.of(EXACT, REJECTED, REFUSED),
            (o, r) -> halves(o, windows(), UTF_8, r)),
    HALF_A_CHARACTER("UTF-16 that ends within a character", Set.of(REFUSED), (o, r) -> {
        byte[] bytes = o.dress().in(UTF_16LE, true).bytes(o.text());
        return new Mutant(Arrays.copyOf(bytes, bytes.length - 1), all(o));
    }),
    NO_MARK_OF_UTF_16(
            "UTF-16 without a mark",
            Set.of(REFUSED),
            (o, r) -> new Mutant(o.dress().in(UTF_16LE, false).bytes(o.text()), all(o))),
    HEADING_DELETED(
            "no line of headings",
            Set.of(REFUSED),
            (o, r) -> new Mutant(o.dress().table(o.table().subList(1, o.table().size())), all(o))),
    HEADING_TWICE("a heading twice", Set.of(REFUSED), (o, r) -> {
        int twice = r.nextInt(o.table().get(0).size());
        String heading = o.table().get(0).get(twice);
        return heading.isBlank()
                ? Mutant.at(new byte[0])
                : new Mutant(
                        Tables.rows(o, row -> Tables.plus(row, List.of(twice < row.size() ? row.get(twice) : ""))),
                        all(o));
    }),
    WORKBOOK(
            "a workbook",
            Set.of(REFUSED),
            (o, r) -> new Mutant(
                    ByteMutator.joined(o.dress().bytes(o.text()), 0, new byte[] {'P', 'K', 3, 4}, 0), all(o))),
    EMPTY("nothing", Set.of(REFUSED), (o, r) -> new Mutant(new byte[0], all(o)));

    private final String title;
    private final Set<Fate> fates;
    private final Change change;

    FileMutator(String title, Set<Fate> fates, Change change) {
        this.title = title;
        this.fates = fates;
        this.change = change;
    }

    /** What happens to a file. */
    private interface Change {
        Mutant of(Original original, Random random);
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
        return windows().newEncoder().canEncode(original.text())
                ? Optional.of(change.of(original, random))
                : Optional.empty();
    }

    private static Charset windows() {
        return Charset.forName("windows-1252");
    }

    private static Set<Integer> all(Original original) {
        return original.rows().stream().map(Original.Row::line).collect(Collectors.toSet());
    }

    private static Mutant halves(Original original, Charset first, Charset second, Random random) {
        List<List<String>> table = original.table();
        int from = 1 + random.nextInt(table.size());
        byte[] head = original.dress().in(first, false).table(table.subList(0, from));
        byte[] tail = original.dress().in(second, false).table(table.subList(from, table.size()));
        return new Mutant(ByteMutator.joined(head, head.length, tail, head.length), Set.of());
    }
}
