package fi.mandateaudit.campaign;

import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.InputRefused;
import fi.mandateaudit.intake.Intake;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.SourceRecord;
import fi.mandateaudit.intake.SourceRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads a changed file, and holds what was read against the reference and against the original. */
final class Judge {
    private final Path folder;

    Judge(Path folder) {
        this.folder = folder;
    }

    /**
     * What became of a file.
     *
     * @param fate in one word
     * @param why what is wrong, rejected or refused
     */
    record Verdict(Fate fate, String why) {}

    Verdict judge(Original original, Mutant mutant) {
        try {
            Path file = folder.resolve(original.name());
            // A new file each time: file systems flush one that is cut to nothing and written again.
            Files.deleteIfExists(file);
            Files.write(file, mutant.bytes());
            Intake intake = new Intake(original.rules());
            Outcome outcome = Outcome.read(intake, intake.recognise(original.kind(), file));
            String why = differences(original, mutant, outcome);
            Fate good = outcome.rejected().size() <= original.rejected() ? Fate.EXACT : Fate.REJECTED;
            return new Verdict(why.isEmpty() ? good : Fate.WRONG, why + outcome.rejected());
        } catch (InputRefused refused) {
            return new Verdict(Fate.REFUSED, String.valueOf(refused.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException failure) {
            return new Verdict(Fate.WRONG, failure.toString());
        }
    }

    private static String differences(Original original, Mutant mutant, Outcome outcome) {
        RecognisedInput input = outcome.input();
        Charset charset = Charset.forName(input.encoding().replace(" (BOM)", ""));
        String decoded = new String(mutant.bytes(), charset);
        if (!Arrays.equals(decoded.getBytes(charset), mutant.bytes())) {
            return "the text is not the bytes";
        }
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        List<Reference.Row> all = Reference.rows(text, input.delimiter());
        List<Reference.Row> below = all.stream()
                .filter(row -> row.line() > input.headingLine() && !row.isBlank())
                .toList();
        Reference.Row headings = all.stream()
                .filter(row -> row.line() == input.headingLine())
                .findFirst()
                .orElseThrow();
        if (below.size() != outcome.rows().size()) {
            return below.size() + " rows became " + outcome.rows().size();
        }
        String first = IntStream.range(0, below.size())
                .mapToObj(i -> difference(
                        original,
                        headings,
                        below.get(i),
                        outcome,
                        outcome.rows().get(i)))
                .filter(difference -> !difference.isEmpty())
                .findFirst()
                .orElse("");
        return first.isEmpty() ? lost(original, mutant, below, outcome) : first;
    }

    private static String difference(
            Original original, Reference.Row headings, Reference.Row should, Outcome outcome, SourceRow is) {
        if (is instanceof RejectedRow rejected) {
            return rejected.place().line() == should.line() ? "" : "rejected another line than " + should.line();
        }
        SourceRecord record = (SourceRecord) is;
        if (record.place().line() != should.line() || should.fields() == null) {
            return "line " + should.line() + " should not be read";
        }
        List<String> names = headings.fields().stream().map(Original::tidy).toList();
        Map<String, Field> columns = outcome.input().columns();
        for (int i = 0; i < Math.max(names.size(), should.fields().size()); i++) {
            String name = i < names.size() ? names.get(i) : "";
            String cell = i < should.fields().size() ? should.fields().get(i) : "";
            boolean lacks = i >= should.fields().size() && !name.isEmpty();
            boolean surplus = i >= names.size() && !Original.tidy(cell).isEmpty();
            boolean another =
                    columns.containsKey(name) && !record.text(columns.get(name)).equals(cell);
            if (lacks || surplus || another) {
                return "line " + should.line() + ", column " + (i + 1) + " is read as something else";
            }
        }
        return "";
    }

    /** Rows that nobody touched and that are gone, beyond those that a rejected row took with it. */
    private static String lost(Original original, Mutant mutant, List<Reference.Row> below, Outcome outcome) {
        List<String> left = new ArrayList<>(
                outcome.records().stream().map(Original::content).toList());
        List<String> missing = original.rows().stream()
                .filter(row -> !mutant.touched().contains(row.line()))
                .map(Original.Row::content)
                .filter(content -> !left.remove(content))
                .toList();
        int taken = IntStream.range(0, below.size())
                .filter(i -> outcome.rows().get(i) instanceof RejectedRow)
                .map(i -> below.get(i).lines() - 1 + (isDamaged(outcome.rows().get(i)) ? 1 : 0))
                .sum();
        return missing.size() <= taken ? "" : missing.size() + " rows that nobody touched are gone";
    }

    /** An encoding that changed shows in rows that nobody touched. */
    private static boolean isDamaged(SourceRow row) {
        return ((RejectedRow) row).expected() == Expected.UNDAMAGED;
    }
}
