package fi.mandateaudit.intake;

import fi.mandateaudit.identity.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads bytes as a file of one kind and shows each row in one line of text. */
final class Reading {
    private final Intake intake = new Intake(TestRules.rules());
    private final Path folder;

    Reading(Path folder) {
        this.folder = folder;
    }

    RecognisedInput recognise(InputKind kind, String name, byte[] bytes) {
        try {
            return intake.recognise(kind, Files.write(folder.resolve(name), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> rows(RecognisedInput input) {
        return rows(input, Reading::show);
    }

    /** The records, as their cells are understood. */
    List<String> values(RecognisedInput input) {
        return rows(input, row -> row instanceof SourceRecord record ? show(record, Folding::tidy) : show(row));
    }

    /** The rows of each share, where several readers share a file. */
    List<List<String>> shares(RecognisedInput input, int count) {
        return Shares.of(List.of(input), count).stream()
                .map(share ->
                        share.stream().flatMap(part -> rows(part).stream()).toList())
                .toList();
    }

    List<String> rows(InputPart part) {
        return rows(part, Reading::show);
    }

    private List<String> rows(RecognisedInput input, Function<SourceRow, String> showing) {
        return rows(new InputPart(input, null, null), showing);
    }

    private List<String> rows(InputPart part, Function<SourceRow, String> showing) {
        List<String> rows = new ArrayList<>();
        try (RecordReader reader = intake.open(part)) {
            for (SourceRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(showing.apply(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    static String show(SourceRow row) {
        if (row instanceof RejectedRow bad) {
            String expected = (bad.expected() + " " + bad.detail()).strip();
            return "%d! %s; %s; %s".formatted(bad.place().line(), bad.column(), expected, bad.found());
        }
        return show((SourceRecord) row, text -> text);
    }

    private static String show(SourceRecord good, UnaryOperator<String> showing) {
        return Arrays.stream(Field.values())
                .filter(good::has)
                .map(field -> showing.apply(good.text(field)))
                .collect(Collectors.joining(" | ", good.place().line() + ": ", ""));
    }

    static String show(RecognisedInput input) {
        String language = input.language() == null ? "none" : input.language().tag();
        String delimiter = input.delimiter() == '\t' ? "tab" : String.valueOf(input.delimiter());
        return "%s, %s, line %d, %s".formatted(input.encoding(), delimiter, input.headingLine(), language);
    }
}
