package fi.mandateaudit.job;

import fi.mandateaudit.history.SizeChange;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.InputRefused;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.job.Configuration.Limits;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether the inputs of a run look like what they should be. */
final class RunTrust {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final AuditRun run;
    private final Limits limits;

    RunTrust(AuditRun run) {
        this.run = run;
        this.limits = run.plan().configuration().limits();
    }

    /** Warns of exports that are older than they should be on the audit date. */
    void warnOfAge(RunVoice voice) {
        for (RecognisedInput input : run.plan().inputs()) {
            LocalDate written = input.modified().atZone(FINLAND).toLocalDate();
            long days = ChronoUnit.DAYS.between(written, run.plan().date());
            if (days > limits.maxExportAge()) {
                voice.warning(String.format(
                        Locale.ROOT,
                        "%s: expected an export of at most %d days, found one of %d days",
                        input.name(),
                        limits.maxExportAge(),
                        days));
            }
        }
    }

    /** Warns of lists that everybody may read; on a schedule, where nobody looks, only of what changes from day to day. */
    void warnOfReaders(RunVoice voice) {
        if (!run.plan().configuration().conduct().quiet()) {
            OpenLists.warning(run.plan().inputs().stream()
                            .map(RecognisedInput::path)
                            .toList())
                    .ifPresent(voice::warning);
        }
    }

    /** Refuses inputs whose number of rows changed past the limit since the last published run. */
    void refuseSizeChange() {
        if (limits.acceptSizeChange()) {
            return;
        }
        List<SizeChange> changes = run.records()
                .runs()
                .lastPublished(run.plan().organisation())
                .map(last -> SizeChange.between(run.records().inputs().of(last.run()), rows(), limits.maxSizeChange()))
                .orElse(List.of());
        if (!changes.isEmpty()) {
            throw new InputRefused(changes.stream().map(SizeChange::message).collect(Collectors.joining("; ")));
        }
    }

    private Map<InputKind, Integer> rows() {
        Map<InputKind, Integer> rows = new EnumMap<>(InputKind.class);
        run.memory().counts().forEach((input, counts) -> rows.merge(input.kind(), counts.rows(), Integer::sum));
        return rows;
    }
}
