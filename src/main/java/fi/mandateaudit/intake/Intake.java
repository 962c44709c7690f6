package fi.mandateaudit.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises the files of inputs and opens them for reading. */
public final class Intake {
    private final ImportRules rules;

    /**
     * Makes an intake.
     *
     * @param rules how the words of inputs are understood
     */
    public Intake(ImportRules rules) {
        this.rules = rules;
    }

    /**
     * Finds out how a file is to be read: its encoding, delimiter and headings.
     *
     * @param kind the kind of list that it should be
     * @param file the file
     * @return the file with its fingerprint and how it is understood
     * @throws InputRefused if it is no text, is empty, or lacks a heading that is needed or has one twice
     * @throws IOException if it cannot be read
     */
    public RecognisedInput recognise(InputKind kind, Path file) throws IOException {
        ImportProfile profile = profile(file);
        Vocabulary vocabulary = new Vocabulary(rules, kind, profile);
        Charset fixed = profile == null ? null : profile.encoding();
        Decoding decoding = Decoding.of(file, fixed);
        DecodedFile decoded = new DecodedFile(file, decoding.charset());
        HeadingSearch search = new HeadingSearch(decoded, vocabulary);
        HeadingRow headings = search.find(profile == null ? null : profile.delimiter());
        RecognisedInput input = describe(file, decoding, headings, vocabulary);
        // What stands before the first row is read with it.
        return input.with(decoding.starts().proven(firstLine(input), decoded, input.delimiter()));
    }

    /**
     * Opens a recognised file.
     *
     * @param input what {@link #recognise} said of it
     * @return a reader before its first row, to be closed
     * @throws InputRefused if the file is gone, or no longer the one that was recognised
     * @throws IOException if it cannot be read
     */
    public RecordReader open(RecognisedInput input) throws IOException {
        return open(InputPart.whole(input));
    }

    /**
     * Opens a part of a recognised file.
     *
     * @param part some rows of it
     * @return a reader before its first row, to be closed
     * @throws InputRefused if the file is gone, or no longer the one that was recognised
     * @throws IOException if it cannot be read
     */
    public RecordReader open(InputPart part) throws IOException {
        RecognisedInput input = part.input();
        try {
            return new RecordReader(part, new Vocabulary(rules, input.kind(), profile(input.path())));
        } catch (NoSuchFileException e) {
            throw new Refusal(input.path()).gone();
        }
    }

    /**
     * The known heading that an unknown one is most like.
     *
     * @param kind the kind of list
     * @param heading a heading that means nothing
     * @return the nearest heading with its field, or nothing if none is alike
     */
    public Optional<NearHeading> nearest(InputKind kind, String heading) {
        return new Vocabulary(rules, kind, null).nearest(List.of(heading), kind.fields());
    }

    private @Nullable ImportProfile profile(Path file) {
        for (ImportProfile profile : rules.profiles()) {
            if (FileSystems.getDefault()
                    .getPathMatcher("glob:" + profile.files())
                    .matches(file.getFileName())) {
                return profile;
            }
        }
        return null;
    }

    /** The line of the first row. */
    private int firstLine(RecognisedInput input) throws IOException {
        try (RecordReader reader = open(input)) {
            SourceRow row = reader.next();
            if (row == null) {
                throw new Refusal(input.path()).noRows();
            }
            return row.place().line();
        }
    }

    private static RecognisedInput describe(Path file, Decoding decoding, HeadingRow headings, Vocabulary vocabulary)
            throws IOException {
        return new RecognisedInput(
                vocabulary.kind(),
                file,
                FileNames.shown(file.getFileName()),
                decoding.fingerprint().bytes(),
                decoding.fingerprint().sha256(),
                Files.getLastModifiedTime(file).toInstant(),
                decoding.name(),
                headings.delimiter(),
                headings.line(),
                headings.columns(),
                headings.unknown(),
                vocabulary.language(headings.columns().keySet()),
                RecordStarts.NONE);
    }
}
