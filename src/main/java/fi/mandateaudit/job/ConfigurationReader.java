package fi.mandateaudit.job;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.job.Configuration.Conduct;
import fi.mandateaudit.job.Configuration.Limits;
import fi.mandateaudit.job.Configuration.Output;
import fi.mandateaudit.policy.EditDistance;
import fi.mandateaudit.policy.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes values of what {@code application.yml} and the command line say, or tells every fault. */
public final class ConfigurationReader {
    private final AuditProperties written;
    private final ConfigurationFaults faults;

    private ConfigurationReader(AuditProperties written, ConfigurationFaults faults) {
        this.written = written;
        this.faults = faults;
    }

    /**
     * Reads a configuration.
     *
     * @param folder the configuration folder
     * @param commandLine keys and values that outrank the folder's
     * @param clock tells today's date, where no audit date is given
     * @return the effective configuration
     * @throws ConfigurationRejected if anything in it is impossible; all faults at once
     */
    public static Configuration read(Path folder, Map<String, Object> commandLine, Clock clock) {
        ConfigurationSources sources = new ConfigurationSources(folder, commandLine);
        AuditProperties written = sources.bind();
        return new ConfigurationReader(written, new ConfigurationFaults(sources)).read(folder, LocalDate.now(clock));
    }

    private Configuration read(Path folder, LocalDate today) {
        String day = written.date();
        LocalDate date = day == null ? today : faults.value("audit.date", day, Notation::day, today);
        Map<InputKind, List<String>> inputs = inputs();
        Output output = output();
        Limits limits = limits();
        Conduct conduct = conduct(!date.isAfter(today));
        Settings settings = settings();
        return new Configuration(
                folder,
                date,
                settings,
                inputs,
                Optional.ofNullable(written.reviewed()).map(Path::of),
                Path.of(written.keyFile()),
                output,
                limits,
                conduct);
    }

    private Map<InputKind, List<String>> inputs() {
        AuditProperties.Inputs inputs = written.inputs();
        require("audit.inputs.employees", inputs.employees());
        require("audit.inputs.granted", inputs.granted());
        Map<InputKind, List<String>> byKind = new EnumMap<>(InputKind.class);
        byKind.put(InputKind.EMPLOYEES, inputs.employees());
        byKind.put(InputKind.GRANTED, inputs.granted());
        byKind.put(InputKind.RECEIVED, inputs.received());
        byKind.put(InputKind.ASSIGNMENTS, inputs.assignments());
        return byKind;
    }

    private void require(String key, List<String> files) {
        if (files.isEmpty()) {
            faults.add(key, "a file or a glob", "");
        }
    }

    private Output output() {
        return new Output(
                Path.of(written.output()),
                Optional.ofNullable(written.outputGroup())
                        .map(group -> faults.value("audit.output-group", group, Notation::group, group)),
                faults.value("audit.language", written.language(), Notation::language, Language.FI),
                faults.flag("audit.report.holdings", written.report().holdings()),
                Optional.ofNullable(written.metricsFile()).map(Path::of));
    }

    private Limits limits() {
        return new Limits(
                faults.value("audit.max-size-change", written.maxSizeChange(), Notation::percent, 0),
                faults.flag("audit.accept-size-change", written.acceptSizeChange()),
                faults.days("audit.max-export-age", written.maxExportAge()));
    }

    private Conduct conduct(boolean dayHasCome) {
        boolean noHistory = faults.flag("audit.no-history", written.noHistory());
        return new Conduct(
                faults.value("audit.fail-on", written.failOn(), Notation::threshold, Optional.empty()),
                faults.flag("audit.fail-on-new", written.failOnNew()),
                dayHasCome && !noHistory,
                faults.flag("audit.quiet", written.quiet()),
                faults.value("audit.readers", written.readers(), Notation::readers, Optional.empty()));
    }

    private Settings settings() {
        Optional<BusinessId> own = BusinessId.parse(written.organisation().businessId());
        if (own.isEmpty()) {
            faults.add(
                    "audit.organisation.business-id",
                    "a Y-tunnus with its check digit",
                    written.organisation().businessId());
        }
        int expiring = faults.days("audit.expiring-within", written.expiringWithin());
        int starting = faults.days("audit.starting-within", written.startingWithin());
        int leaver = faults.days("audit.leaver-after", written.leaverAfter());
        boolean holders = faults.flag("audit.grants-through-holders", written.grantsThroughHolders());
        Optional<Period> longest = longestValidity();
        Map<Code, Severity> severities = severities();
        faults.throwIfAny();
        String name = Folding.tidy(written.organisation().name());
        return new Settings(own.orElseThrow(), name, expiring, starting, leaver, holders, longest, severities);
    }

    private Optional<Period> longestValidity() {
        return Optional.ofNullable(written.longestValidity())
                .map(text -> faults.value("audit.longest-validity", text, Notation::span, Period.ZERO));
    }

    private Map<Code, Severity> severities() {
        Map<Code, Severity> severities = new EnumMap<>(Code.class);
        written.severity().forEach((id, text) -> {
            String key = "audit.severity." + id;
            Code.ofId(id)
                    .ifPresentOrElse(
                            code -> severities.put(code, faults.value(key, text, Notation::severity, code.severity())),
                            () -> faults.add(key, "the code of a finding", EditDistance.didYouMean(id, codes())));
        });
        return severities;
    }

    private static List<String> codes() {
        return Stream.of(Code.values()).map(Code::id).toList();
    }
}
