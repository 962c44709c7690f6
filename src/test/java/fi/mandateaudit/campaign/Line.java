package fi.mandateaudit.campaign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A line of a file that holds one row.
 *
 * @param original the file
 * @param number the line, from 1
 */
record Line(Original original, int number) {
    String text() {
        return original.line(number);
    }

    String delimiter() {
        return String.valueOf(original.dress().delimiter());
    }

    String inserted(String part, Random random) {
        return Tables.insert(text(), part, random);
    }

    /** The text with a part before one of its cells. */
    String beforeCell(String part, Random random) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        IntStream.range(0, text().length())
                .filter(i -> text().charAt(i) == original.dress().delimiter())
                .forEach(i -> starts.add(i + 1));
        int at = starts.get(random.nextInt(starts.size()));
        return text().substring(0, at) + part + text().substring(at);
    }

    Optional<Mutant> with(String... lines) {
        return Optional.of(Mutant.at(Tables.fitting(original, original.with(number, lines)), number));
    }

    /** The same for a line that has none of a character. */
    Optional<Mutant> with(String line, char none) {
        return text().indexOf(none) >= 0 ? Optional.empty() : with(line);
    }

    /** Without one of the characters of a kind. */
    Optional<Mutant> without(char character, Random random) {
        int[] places = IntStream.range(0, text().length())
                .filter(i -> text().charAt(i) == character)
                .toArray();
        if (places.length == 0) {
            return Optional.empty();
        }
        int at = places[random.nextInt(places.length)];
        return with(text().substring(0, at) + text().substring(at + 1));
    }

    /** The line and the next one as one. */
    Optional<Mutant> joined() {
        if (!original.lines().contains(number + 1)) {
            return Optional.empty();
        }
        String text = original.with(number, text() + original.line(number + 1) + "\0");
        String end = "\0" + original.dress().end() + original.line(number + 1);
        return text.contains(end)
                ? Optional.of(Mutant.at(original.dress().bytes(text.replace(end, "")), number, number + 1))
                : Optional.empty();
    }

    Optional<Mutant> encodedTwice() {
        String twice = new String(text().getBytes(UTF_8), ISO_8859_1);
        boolean shows = original.rows().stream().anyMatch(row -> row.line() == number && hasLetter(row.content()));
        return twice.equals(text()) || !shows ? Optional.empty() : with(twice);
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(c -> c >= 0xC0 && c <= 0xFF);
    }

    /** The headings again, their cells turned by some places. */
    String headings(int turned) {
        List<String> headings = new ArrayList<>(original.table().get(0));
        Collections.rotate(headings, turned);
        return original.dress().line(headings);
    }

    /** With headings above, unless they would be a second row of headings. */
    Optional<Mutant> under(String headings) {
        return number == original.lines().get(0) ? Optional.empty() : with(headings, text());
    }

    /** The file with this line in an encoding of its own. */
    Optional<Mutant> in(Charset other) {
        Charset charset = original.dress().charset();
        boolean apart = charset.equals(other) || charset.name().startsWith("UTF-16");
        if (apart || !other.newEncoder().canEncode(text())) {
            return Optional.empty();
        }
        String marked = original.with(number, "\0");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(original.dress().bytes(marked.substring(0, marked.indexOf('\0'))));
        bytes.writeBytes(text().getBytes(other));
        bytes.writeBytes(marked.substring(marked.indexOf('\0') + 1).getBytes(charset));
        return Optional.of(Mutant.at(bytes.toByteArray(), number));
    }
}
