package fi.mandateaudit.intake;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits lines that hold no quote, in one look at each byte: nearly all lines are such. Whatever is not as simple as that
 * is left to the {@link Cutter}, whose grammar says the same of these lines.
 */
final class PlainLine {
    private static final byte END = 1;
    private static final byte ELSEWHERE = 2;
    private static final byte DELIMITER = 3;
    private static final byte LATIN = 4;
    private static final byte ODD = 5;
    private static final int FIRST_BYTE_OF_LATIN = 0xC3;
    /** The second bytes of ä, ö, å, é, Ä and Ö: what nobody takes for damage. */
    private static final String USUAL = "\u00A4\u00B6\u00A5\u00A9\u0084\u0096";

    private final byte[] kinds = new byte[256];
    private final boolean[] usual = new boolean[256];
    private int[] bounds = new int[64];

    PlainLine(byte[] delimiter) {
        Arrays.fill(kinds, 0, ' ', ODD);
        Arrays.fill(kinds, '\t', '\r' + 1, (byte) 0);
        Arrays.fill(kinds, 0x7F, 256, ODD);
        kinds[FIRST_BYTE_OF_LATIN] = LATIN;
        kinds['\n'] = END;
        kinds['\r'] = END;
        kinds['"'] = ELSEWHERE;
        kinds[delimiter[0] & 0xFF] = delimiter.length == 1 ? DELIMITER : ELSEWHERE;
        USUAL.chars().forEach(second -> usual[second] = true);
    }

    /** The fields of the line that begins here and ends before another place, or null if it is none of these lines. */
    @Nullable
    Fields split(byte[] bytes, int from, int to) {
        int count = 0;
        int start = from;
        boolean plain = true;
        for (int i = from; i < to; i++) {
            switch (kinds[bytes[i] & 0xFF]) {
                case 0 -> {}
                case END -> {
                    int[] found = Arrays.copyOf(roomFor(count), count + 2);
                    found[count] = start;
                    found[count + 1] = i;
                    return new Fields(bytes, found, plain);
                }
                case ELSEWHERE -> {
                    return null;
                }
                case DELIMITER -> {
                    roomFor(count)[count] = start;
                    bounds[count + 1] = i;
                    count += 2;
                    start = i + 1;
                }
                case LATIN -> {
                    plain &= i + 1 < to && usual[bytes[i + 1] & 0xFF];
                    i++;
                }
                default -> plain = false;
            }
        }
        return null;
    }

    private int[] roomFor(int count) {
        if (count + 2 > bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        return bounds;
    }
}
