package fi.mandateaudit.job;

import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.finding.State;
import fi.mandateaudit.history.StatedFinding;
import fi.mandateaudit.intake.InputKind;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Counts what a run comes to.
 *
 * @param run the run, with everything in memory
 * @param report its report
 */
record RunResult(AuditRun run, RunReport report) {
    private static final Set<InputKind> MANDATES = EnumSet.of(InputKind.GRANTED, InputKind.RECEIVED);

    Outcome in(Path folder) {
        Configuration configuration = run.plan().configuration();
        return new Outcome(
                run.plan().date(),
                run.memory().roster().people().size(),
                mandates(),
                open(),
                count(stated -> stated.state() == State.NEW || stated.state() == State.REOPENED),
                count(stated -> stated.state() == State.RESOLVED),
                Tally.of(report.findings(), report.statuses(), report.complete()),
                configuration.output().language(),
                folder,
                new ExitRule(configuration.conduct()).judge(report.findings(), report.complete()));
    }

    private Map<Severity, Integer> open() {
        Map<Severity, Integer> open = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            open.put(
                    severity,
                    count(stated ->
                            Completeness.isOpen(stated) && stated.finding().severity() == severity));
        }
        return open;
    }

    private int count(Predicate<StatedFinding> which) {
        return Math.toIntExact(report.findings().stream().filter(which).count());
    }

    private int mandates() {
        return run.memory().counts().entrySet().stream()
                .filter(entry -> MANDATES.contains(entry.getKey().kind()))
                .mapToInt(entry -> entry.getValue().rows())
                .sum();
    }
}
