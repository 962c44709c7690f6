package fi.mandateaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;

/** The files of one audit, for people and machines. */
public final class Report {
    private final Material material;
    private final FutureTask<ReportLists> lists;
    private final ReportOptions options;
    private final HoldingWhy why;

    /**
     * Makes a report that does not tell why mandates are held.
     *
     * @param input what it is made of
     * @param options how it is written
     */
    public Report(ReportInput input, ReportOptions options) {
        this(input, options, HoldingWhy.UNKNOWN);
    }

    /**
     * Makes a report.
     *
     * @param input what it is made of
     * @param options how it is written
     * @param why why people hold what they hold, for example {@code audit::reasons}
     */
    public Report(ReportInput input, ReportOptions options, HoldingWhy why) {
        this.material = Material.of(input, options.language(), Wording.in(options.language()));
        this.lists = new FutureTask<>(() -> ReportLists.of(material));
        this.options = options;
        this.why = why;
    }

    /** Begins to arrange what several files show, while the caller does something else; otherwise {@link #writeTo} does. */
    public void arrange() {
        new Thread(lists, "report").start();
    }

    /**
     * Writes every file. The same input and options give the same bytes.
     *
     * @param path an existing folder without any of the files
     * @throws IOException if a file cannot be written; what was written so far stays
     */
    public void writeTo(Path path) throws IOException {
        ReportFolder folder = new ReportFolder(path, options.group());
        lists.run();
        ReportLists arranged = FilesAtOnce.result(lists);
        new FilesAtOnce(
                        () -> writeJson(folder, arranged),
                        () -> writeHoldings(folder),
                        () -> writeLists(folder, arranged),
                        () -> writePage(folder, arranged))
                .write();
    }

    private void writePage(ReportFolder folder, ReportLists arranged) throws IOException {
        try (Writer writer = folder.create("report.html")) {
            HtmlPage.write(new PageMaker(material, arranged, options.holdings()).page(), writer);
        }
    }

    private void writeJson(ReportFolder folder, ReportLists arranged) throws IOException {
        try (OutputStream file = folder.open("audit.json")) {
            new AuditJson(material, arranged).write(file);
        }
    }

    private void writeHoldings(ReportFolder folder) throws IOException {
        if (options.holdings()) {
            HoldingLines lines = new HoldingLines(material, why);
            folder.write(
                    "holdings.csv",
                    new HoldingsTable(material).of(List.of()),
                    () -> lines.all().iterator(),
                    material.words());
        }
    }

    private void writeLists(ReportFolder folder, ReportLists arranged) throws IOException {
        Words words = material.words();
        OverviewTables overview = new OverviewTables(material);
        folder.write("gaps.csv", new GapsTable(material, options.reviews()).of(arranged.findings()), words);
        folder.write("people.csv", overview.people(arranged.people()), words);
        folder.write("clients.csv", overview.clients(arranged.clients()), words);
        folder.write("coverage.csv", overview.coverage(arranged.coverage()), words);
        EvidenceTables evidence = new EvidenceTables(material);
        folder.write("unmatched.csv", evidence.unmatched(), words);
        folder.write("rejected-rows.csv", evidence.rejected(), words);
        folder.write("inputs.csv", evidence.inputs(), words);
    }
}
