package fi.mandateaudit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields are bounded, and so is what is kept of an endless line. */
class CutterLimitsTests {
    private static final int KIB_64 = 65_536;

    @Test
    void aQuotedFieldOf64KiBIsRead() throws IOException {
        String longest = "x".repeat(KIB_64);
        assertThat(cuts("1;\"" + longest + "\"\n2;b"))
                .containsExactly(new Cut.Whole(1, List.of("1", longest)), new Cut.Whole(2, List.of("2", "b")));
    }

    @Test
    void aLongerQuotedFieldRejectsItsLine() throws IOException {
        String text = "1;\"" + "x".repeat(KIB_64 + 1) + "\"\n2;b";
        assertThat(cuts(text))
                .containsExactly(tooLong(1, "1", '"' + "x".repeat(199)), new Cut.Whole(2, List.of("2", "b")));
    }

    @Test
    void charactersCountAndNotBytes() throws IOException {
        String longest = "ä".repeat(KIB_64 - 2);
        assertThat(cuts("1;" + longest + "\n2;ä" + longest + "\n3;\"" + longest + "€€\"\n4;\"" + longest + "äää\"\n"))
                .containsExactly(
                        new Cut.Whole(1, List.of("1", longest)),
                        tooLong(2, "2", "ä".repeat(200)),
                        new Cut.Whole(3, List.of("3", longest + "€€")),
                        tooLong(4, "4", '"' + "ä".repeat(199)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aQuotedFieldOf100LinesIsRead(String end) throws IOException {
        String lines = ("x" + end).repeat(99) + "x";
        assertThat(cuts("1;\"" + lines + "\"" + end + "2;b"))
                .containsExactly(new Cut.Whole(1, List.of("1", lines)), new Cut.Whole(101, List.of("2", "b")));
    }

    @Test
    void aQuotedFieldOf101LinesRejectsTheLineThatOpenedIt() throws IOException {
        List<Cut> cuts = cuts("1;\"x\n" + "y;y\n".repeat(99) + "x\"\n2;b");
        assertThat(cuts).hasSize(102);
        assertThat(cuts.get(0)).isEqualTo(tooLong(1, "1", "\"x"));
        assertThat(cuts.get(1)).isEqualTo(new Cut.Whole(2, List.of("y", "y")));
        assertThat(cuts.get(100)).isEqualTo(new Cut.Broken(101, List.of(), Expected.UNQUOTED_FIELD, "x\""));
        assertThat(cuts.get(101)).isEqualTo(new Cut.Whole(102, List.of("2", "b")));
    }

    @Test
    void anUnquotedLineOver64KiBIsRejected() throws IOException {
        String longest = "x".repeat(KIB_64 - 2);
        assertThat(cuts("1;" + longest + "\n2;" + longest + "x\n3;c"))
                .containsExactly(
                        new Cut.Whole(1, List.of("1", longest)),
                        tooLong(2, "2", "x".repeat(200)),
                        new Cut.Whole(3, List.of("3", "c")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ";", "\"\";", "\"x\";", "\"", "x;y\"z"})
    void anEndlessLineIsRejectedInLittleMemory(String part) throws IOException {
        Window window = new Window(new Endless(part, 30_000_000));
        try (Cutter cutter = new Cutter(window, ';')) {
            assertThat(cutter.next()).isInstanceOf(Cut.Broken.class);
            assertThat(cutter.next()).isEqualTo(new Cut.Whole(2, List.of("2", "b")));
            assertThat(cutter.next()).isNull();
        }
        assertThat(window.capacity()).isLessThan(1 << 22);
    }

    private static Cut tooLong(int line, String before, String found) {
        return new Cut.Broken(line, List.of(before), Expected.SHORTER_FIELD, found);
    }

    private static List<Cut> cuts(String text) throws IOException {
        List<Cut> cuts = new ArrayList<>();
        try (Cutter cutter = new Cutter(new Window(new StringReader(text)), ';')) {
            for (Cut cut = cutter.next(); cut != null; cut = cutter.next()) {
                cuts.add(cut);
            }
        }
        return cuts;
    }

    /** One long line of a repeated part, then {@code 2;b}. */
    private static final class Endless extends Reader {
        private final String part;
        private final StringReader next = new StringReader("\n2;b");
        private long left;
        private int at;

        Endless(String part, long length) {
            this.part = part;
            left = length;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            if (left == 0) {
                return next.read(target, offset, length);
            }
            int count = (int) Math.min(length, left);
            for (int i = 0; i < count; i++, at++) {
                target[offset + i] = part.charAt(at % part.length());
            }
            left -= count;
            return count;
        }

        @Override
        public void close() {
            next.close();
        }
    }
}
