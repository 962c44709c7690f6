package fi.mandateaudit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way over plain lines says what the grammar says, and knows no damage from health only where that is sure. */
class PlainLineTests {
    private static final String USUAL = "aä;;\n\r\"1 ,";
    private static final String ODD = USUAL + "Åâ€Ãï¿½Â\u0085\u0001\u007F\uFFFD=\uD83D\uDE00\t¦";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void cutsAsTheGrammarDoes(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = text(random, i % 2 == 0 ? USUAL : ODD, 1 + random.nextInt(60));
            char delimiter = ";,\t¦".charAt(random.nextInt(4));
            assertThat(cuts(new ByteArrayInputStream(bytes), delimiter))
                    .isEqualTo(cuts(new ByteByByte(bytes), delimiter));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void neverTakesDamageForHealth(long seed) throws IOException {
        Random random = new Random(seed);
        int plain = 0;
        int odd = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = text(random, ODD.replace("\"", ""), 1 + random.nextInt(8));
            for (Cut cut : cuts(new ByteArrayInputStream(bytes), ';')) {
                Fields fields = ((Cut.Whole) cut).fields();
                plain += fields.isPlain() ? 1 : 0;
                odd += fields.isPlain() ? 0 : 1;
                assertThat(fields.isPlain() && fields.stream().anyMatch(Damage::isIn))
                        .as(fields.toString())
                        .isFalse();
            }
        }
        assertThat(List.of(plain, odd)).allMatch(count -> count > 100);
    }

    private static byte[] text(Random random, String alphabet, int length) {
        StringBuilder text = new StringBuilder();
        int[] letters = alphabet.codePoints().toArray();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Cut> cuts(InputStream bytes, char delimiter) throws IOException {
        List<Cut> cuts = new ArrayList<>();
        try (Cutter cutter = new Cutter(new Window(bytes, 1), delimiter)) {
            for (Cut cut = cutter.next(); cut != null; cut = cutter.next()) {
                cuts.add(cut);
            }
        }
        return cuts;
    }

    /** So slow a stream that no line is in sight as a whole: everything goes by the grammar. */
    private static final class ByteByByte extends ByteArrayInputStream {
        ByteByByte(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1));
        }
    }
}
