package fi.mandateaudit.report;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** The folder of a report: makes files that only those may read who may. */
final class ReportFolder {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int BUFFER = 1 << 16;
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_AND_GROUP = PosixFilePermissions.fromString("rw-r-----");

    private final Path folder;
    private final String group;

    ReportFolder(Path folder, String group) {
        this.folder = folder;
        this.group = group;
    }

    /**
     * Writes a list.
     *
     * @param name the file's name
     * @param table the list
     * @param words the words of its headings
     * @throws IOException if it cannot be written
     */
    <T> void write(String name, Table<T> table, Words words) throws IOException {
        write(name, table, table.rows(), words);
    }

    /**
     * Writes a list whose rows are made one after another.
     *
     * @param name the file's name
     * @param table the list, whose own rows do not count
     * @param rows the rows
     * @param words the words of its headings
     * @throws IOException if it cannot be written
     */
    <T> void write(String name, Table<T> table, Iterable<T> rows, Words words) throws IOException {
        try (OutputStream file = open(name)) {
            StringWriter text = new StringWriter(2 * BUFFER);
            text.write(BYTE_ORDER_MARK);
            ICSVWriter csv = new CSVWriterBuilder(text)
                    .withSeparator(';')
                    .withLineEnd("\r\n")
                    .build();
            csv.writeNext(harmless(table.headings(words)), false);
            for (T row : rows) {
                csv.writeNext(harmless(table.cells(row)), false);
                if (text.getBuffer().length() >= BUFFER) {
                    empty(text, file);
                }
            }
            empty(text, file);
        }
    }

    private static void empty(StringWriter text, OutputStream into) throws IOException {
        into.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.getBuffer().setLength(0);
    }

    private static String[] harmless(List<String> cells) {
        String[] harmless = new String[cells.size()];
        for (int i = 0; i < harmless.length; i++) {
            harmless[i] = CsvCell.harmless(cells.get(i));
        }
        return harmless;
    }

    /**
     * Makes a file.
     *
     * @param name the file's name
     * @return a writer in UTF-8
     * @throws IOException if the file is there already or cannot be made
     */
    Writer create(String name) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(open(name), StandardCharsets.UTF_8), BUFFER);
    }

    /**
     * Makes a file.
     *
     * @param name the file's name
     * @return a stream without a buffer
     * @throws IOException if the file is there already or cannot be made
     */
    OutputStream open(String name) throws IOException {
        Path file = folder.resolve(name);
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view == null) {
            return Channels.newOutputStream(Files.newByteChannel(file, options));
        }
        FileAttribute<Set<PosixFilePermission>> secret = PosixFilePermissions.asFileAttribute(OWNER);
        OutputStream stream = Channels.newOutputStream(Files.newByteChannel(file, options, secret));
        if (!group.isEmpty()) {
            share(file);
        }
        return stream;
    }

    private void share(Path file) throws IOException {
        GroupPrincipal readers =
                file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName(group);
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        view.setGroup(readers);
        view.setPermissions(OWNER_AND_GROUP);
    }
}
