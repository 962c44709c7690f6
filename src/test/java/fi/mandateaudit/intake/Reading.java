package fi.mandateaudit.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        List<String> rows = new ArrayList<>();
        try (RecordReader reader = intake.open(input)) {
            for (SourceRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(show(row));
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
        SourceRecord good = (SourceRecord) row;
        return Arrays.stream(Field.values())
                .filter(good::has)
                .map(good::text)
                .collect(Collectors.joining(" | ", good.place().line() + ": ", ""));
    }

    static String show(RecognisedInput input) {
        String language = input.language() == null ? "none" : input.language().tag();
        String delimiter = input.delimiter() == '\t' ? "tab" : String.valueOf(input.delimiter());
        return "%s, %s, line %d, %s".formatted(input.encoding(), delimiter, input.headingLine(), language);
    }
}
