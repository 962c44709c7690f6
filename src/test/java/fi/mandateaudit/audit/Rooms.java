package fi.mandateaudit.audit;

import fi.mandateaudit.identity.PseudonymKey;
import fi.mandateaudit.intake.Cells;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.Intake;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RecordReader;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCounts;
import fi.mandateaudit.intake.SourceRow;
import fi.mandateaudit.mandate.MandateLedger;
import fi.mandateaudit.mandate.MandateReading;
import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.policy.Service;
import fi.mandateaudit.policy.Settings;
import fi.mandateaudit.roster.AssignmentReading;
import fi.mandateaudit.roster.Assignments;
import fi.mandateaudit.roster.Faces;
import fi.mandateaudit.roster.FormerPeople;
import fi.mandateaudit.roster.HrRoster;
import fi.mandateaudit.roster.KnownPerson;
import fi.mandateaudit.roster.RememberedPeople;
import fi.mandateaudit.roster.RosterReading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Lists on their way through the real rooms, up to what an audit rests on. */
final class Rooms {
    private static final PseudonymKey KEY = new PseudonymKey(new byte[32]);

    private final LocalDate date;
    private final Settings settings;
    private final Policy policy;
    private final Intake intake;
    private final RosterReading people;
    private final RosterReading before;
    private final AssignmentReading clients;
    private final MandateReading mandates;
    private final Map<String, RowCounts> counts = new HashMap<>();

    Rooms(LocalDate date, Settings settings, Policy policy) {
        this.date = date;
        this.settings = settings;
        this.policy = policy;
        Cells cells = new Cells(policy.imports());
        intake = new Intake(policy.imports());
        people = new RosterReading(cells, settings.organisation());
        before = new RosterReading(cells, settings.organisation());
        clients = new AssignmentReading(cells, this::serviceId);
        mandates = new MandateReading(cells, policy.catalogue(), settings.organisation(), settings.organisationName());
    }

    void take(InputKind kind, Path file) throws IOException {
        read(
                kind,
                file,
                switch (kind) {
                    case EMPLOYEES -> people::add;
                    case ASSIGNMENTS -> clients::add;
                    case GRANTED, RECEIVED -> mandates::add;
                });
    }

    /** Takes HR's export of a week before. */
    void recall(Path file) throws IOException {
        read(InputKind.EMPLOYEES, file, before::add);
    }

    private void read(InputKind kind, Path file, BiConsumer<RecognisedInput, SourceRow> taker) throws IOException {
        RecognisedInput input = intake.recognise(kind, file);
        try (RecordReader reader = intake.open(input)) {
            for (SourceRow row = reader.next(); row != null; row = reader.next()) {
                taker.accept(input, row);
            }
        }
    }

    AuditBasis basis() {
        HrRoster roster = people.finish();
        Assignments assigned = clients.finish(roster);
        MandateLedger ledger = mandates.finish(roster, policy.aliases(), former(roster));
        List<RejectedRow> rejected = Stream.of(roster.rejected(), assigned.rejected(), ledger.rejected())
                .flatMap(List::stream)
                .toList();
        Stream.of(roster.counts(), assigned.counts(), ledger.counts())
                .forEach(ofLists -> ofLists.forEach((input, rows) -> counts.put(input.name(), rows)));
        return new AuditBasis(date, settings, policy, roster, assigned::clientsOf, ledger, rejected, KEY);
    }

    /** Whoever stands in the export of a week before, and not in this one. */
    private FormerPeople former(HrRoster roster) {
        Faces faces = new Faces(KEY);
        List<KnownPerson> absent = before.finish().people().stream()
                .filter(person -> roster.person(person.number()).isEmpty())
                .map(person -> faces.of(person, date.minusWeeks(1)))
                .toList();
        return new RememberedPeople(absent, roster, policy.aliases(), faces);
    }

    /** What became of the rows, by the names of the files; asked for once there is a basis. */
    Map<String, RowCounts> counts() {
        return counts;
    }

    private Optional<String> serviceId(String written) {
        return policy.catalogue().services().stream()
                .filter(service ->
                        service.id().equals(written) || service.names().containsValue(written))
                .map(Service::id)
                .findFirst();
    }
}
