package fi.mandateaudit.campaign;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What happens to bytes anywhere below the headings, on a disk or on a line: anything may become of it but something wrong. */
enum ByteMutator implements Mutator {
    BIT("a bit turned", (bytes, at, r) -> {
        byte[] turned = bytes.clone();
        turned[at] ^= (byte) (1 << r.nextInt(8));
        return turned;
    }),
    BYTE("a byte replaced", (bytes, at, r) -> {
        byte[] replaced = bytes.clone();
        replaced[at] = (byte) r.nextInt(256);
        return replaced;
    }),
    DELETED("a byte deleted", (bytes, at, r) -> joined(bytes, at, new byte[0], at + 1)),
    INSERTED("a byte inserted", (bytes, at, r) -> joined(bytes, at, new byte[] {(byte) r.nextInt(256)}, at)),
    SWAPPED("two bytes swapped", (bytes, at, r) -> {
        int next = Math.min(at + 1, bytes.length - 1);
        byte[] swapped = bytes.clone();
        swapped[at] = bytes[next];
        swapped[next] = bytes[at];
        return swapped;
    }),
    GARBAGE("eight bytes of chance", (bytes, at, r) -> {
        byte[] chance = new byte[8];
        r.nextBytes(chance);
        return joined(bytes, at, chance, at);
    });

    private final String title;
    private final Change change;

    ByteMutator(String title, Change change) {
        this.title = title;
        this.change = change;
    }

    /** What happens at a place. */
    private interface Change {
        byte[] at(byte[] bytes, int at, Random random);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Set<Fate> fates() {
        return EnumSet.complementOf(EnumSet.of(Fate.WRONG));
    }

    @Override
    public Optional<Mutant> mutate(Original original, Random random) {
        List<Integer> lines = original.lines();
        if (lines.isEmpty() || original.dress().charset().name().startsWith("UTF-16")) {
            return Optional.empty();
        }
        int line = lines.get(random.nextInt(lines.size()));
        int begin = original.dress().bytes(original.before(line)).length;
        int length = original.line(line).getBytes(original.dress().charset()).length;
        int at = begin + random.nextInt(length + 1);
        byte[] bytes = original.dress().bytes(original.text());
        return at >= bytes.length
                ? Optional.empty()
                : Optional.of(new Mutant(change.at(bytes, at, random), touched(line, at - begin, length)));
    }

    /** At its ends a line may become one with its neighbour. */
    private static Set<Integer> touched(int line, int at, int length) {
        Set<Integer> touched = new HashSet<>(List.of(line));
        if (at == 0) {
            touched.add(line - 1);
        }
        if (at >= length - 1) {
            touched.add(line + 1);
        }
        return touched;
    }

    static byte[] joined(byte[] bytes, int head, byte[] between, int tail) {
        byte[] joined = Arrays.copyOf(bytes, head + between.length + bytes.length - tail);
        System.arraycopy(between, 0, joined, head, between.length);
        System.arraycopy(bytes, tail, joined, head + between.length, bytes.length - tail);
        return joined;
    }
}
