package fi.mandateaudit.job;

import fi.mandateaudit.history.HeldLock;
import fi.mandateaudit.history.PublishedRun;
import fi.mandateaudit.history.SeenInput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;

/** Looks back at the runs of an organisation, and forgets them. */
public final class PublishedRuns {
    private static final Pattern REPORT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-run-\\d+");
    private static final List<String> LANGUAGES = List.of("", "-fi", "-sv", "-en");

    private final Configuration configuration;

    /**
     * Looks at the runs of a configuration's organisation, in its database.
     *
     * @param configuration the configuration
     */
    public PublishedRuns(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * Every published run.
     *
     * @return the runs in the order of their publication, each with its inputs
     * @throws RunEnded if the database is held or fails
     */
    public Map<PublishedRun, List<SeenInput>> all() {
        return Database.with(configuration.withoutTrace(), HistoryContext.class, context -> {
            Records records = context.getBean(Records.class);
            Map<PublishedRun, List<SeenInput>> runs = new LinkedHashMap<>();
            records.runs()
                    .history(organisation())
                    .forEach(run -> runs.put(run, records.inputs().of(run.run())));
            return runs;
        });
    }

    /**
     * Forgets every run of an audit date before a day.
     *
     * @param before the first day that is kept
     * @param reports whether their report folders go too
     * @return how many published runs went
     * @throws RunEnded if the database is held or fails, or a report cannot be deleted
     */
    public int purge(LocalDate before, boolean reports) {
        List<String> folders = Database.with(configuration, HistoryContext.class, context -> {
            List<String> forgotten = forget(context, before);
            DatabaseFiles.rewrite(context);
            return forgotten;
        });
        if (reports) {
            folders.stream().map(Path::of).forEach(PublishedRuns::deleteReports);
            deleteRemains(before);
        }
        return folders.size();
    }

    private void deleteRemains(LocalDate before) {
        Path root = configuration.output().folder();
        try {
            new Remains(root).deleteBefore(before);
        } catch (IOException e) {
            throw new RunEnded(ExitCode.FAILED, root + ": expected reports that can be deleted, found none");
        }
    }

    @SuppressWarnings("try") // the lock is held, not used
    private List<String> forget(ConfigurableApplicationContext context, LocalDate before) {
        try (HeldLock lock = AuditRuns.lock(context, organisation())) {
            return context.getBean(Records.class).runs().purge(organisation(), before);
        }
    }

    private static void deleteReports(Path folder) {
        String name = folder.getFileName().toString();
        if (!REPORT.matcher(name).matches()) {
            return;
        }
        try {
            for (String language : LANGUAGES) {
                ReportFolders.delete(folder.resolveSibling(name + language));
            }
            ReportFolders.deleteIfItLeadsNowhere(folder.resolveSibling(ReportFolders.LATEST));
        } catch (IOException e) {
            throw new RunEnded(ExitCode.FAILED, folder + ": expected a report that can be deleted, found none");
        }
    }

    private String organisation() {
        return configuration.settings().organisation().value();
    }
}
