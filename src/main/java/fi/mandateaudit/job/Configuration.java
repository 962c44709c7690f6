package fi.mandateaudit.job;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.policy.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run is told: {@code application.yml}, with the command line on top.
 *
 * @param folder the configuration folder
 * @param date the audit date
 * @param settings what can change a finding
 * @param inputs files and globs per kind of input
 * @param reviewed an earlier {@code gaps.csv} with decisions
 * @param keyFile the key of the pseudonyms
 * @param output where and how reports are written
 * @param limits when inputs are not trusted
 * @param conduct how the run behaves
 */
public record Configuration(
        Path folder,
        LocalDate date,
        Settings settings,
        Map<InputKind, List<String>> inputs,
        Optional<Path> reviewed,
        Path keyFile,
        Output output,
        Limits limits,
        Conduct conduct) {

    /** What is said of faults in its folder's files. */
    ConfigurationRejected rejected(List<String> faults) {
        return new ConfigurationRejected(
                faults.stream().map(fault -> folder + "/" + fault).toList());
    }

    /** The same, but leaving no trace. */
    Configuration withoutTrace() {
        Conduct silent = new Conduct(conduct.failOn(), conduct.failOnNew(), false, conduct.quiet(), conduct.readers());
        return new Configuration(folder, date, settings, inputs, reviewed, keyFile, output, limits, silent);
    }

    /**
     * Where and how reports are written.
     *
     * @param folder the folder of all reports
     * @param group the group that may read them, or nothing for the owner alone
     * @param language their language
     * @param holdings whether {@code holdings.csv} is written
     * @param metrics where the figures of runs are left, or nothing for nowhere
     */
    public record Output(
            Path folder, Optional<String> group, Language language, boolean holdings, Optional<Path> metrics) {}

    /**
     * When inputs are not trusted.
     *
     * @param maxSizeChange by how many per cent the rows of a kind may change between runs
     * @param acceptSizeChange whether to go on all the same
     * @param maxExportAge days after which an export is old
     */
    public record Limits(int maxSizeChange, boolean acceptSizeChange, int maxExportAge) {}

    /**
     * How the run behaves.
     *
     * @param failOn the least severity that makes exit 2, or nothing for never
     * @param failOnNew whether new and reopened findings alone count
     * @param leavesTrace whether the run is remembered
     * @param quiet whether no progress is told
     * @param readers how many readers share the mandate lists, or nothing for as many as their size and the machine call for
     */
    public record Conduct(
            Optional<Severity> failOn,
            boolean failOnNew,
            boolean leavesTrace,
            boolean quiet,
            Optional<Integer> readers) {}
}
