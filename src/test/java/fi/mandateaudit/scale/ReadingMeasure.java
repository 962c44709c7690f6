package fi.mandateaudit.scale;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.intake.Cells;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.InputPart;
import fi.mandateaudit.intake.Intake;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RecordReader;
import fi.mandateaudit.intake.Shares;
import fi.mandateaudit.intake.SourceRow;
import fi.mandateaudit.mandate.MandateLedger;
import fi.mandateaudit.mandate.MandateReading;
import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.policy.PolicyFiles;
import fi.mandateaudit.roster.FormerPeople;
import fi.mandateaudit.roster.HrRoster;
import fi.mandateaudit.roster.RosterReading;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Measures the way from bytes to the ledger alone, on lists that {@link Generator} wrote: time and live memory. */
public final class ReadingMeasure {
    private final Path folder;
    private final int readers;
    private final Policy policy;
    private final PrintStream out;
    private long begun = System.nanoTime();

    private ReadingMeasure(Path folder, int readers, PrintStream out) throws Exception {
        this.folder = folder;
        this.readers = readers;
        this.policy = PolicyFiles.load(folder.resolve("config"), Scale.AUDIT_DATE);
        this.out = out;
    }

    /**
     * Measures once.
     *
     * @param arguments the folder of the lists, and how many readers share the mandates if not one
     * @throws Exception if they cannot be read
     */
    public static void main(String... arguments) throws Exception {
        int readers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        new ReadingMeasure(Path.of(arguments[0]), readers, System.out).measure();
    }

    private void measure() throws Exception {
        say("policy");
        Intake intake = new Intake(policy.imports());
        RecognisedInput employees = intake.recognise(InputKind.EMPLOYEES, folder.resolve("employees.csv"));
        List<RecognisedInput> mandates = List.of(
                intake.recognise(InputKind.GRANTED, folder.resolve("granted.csv")),
                intake.recognise(InputKind.RECEIVED, folder.resolve("received.csv")));
        say("recognised");
        RosterReading people = new RosterReading(new Cells(policy.imports()), new BusinessId(Scale.OWN_ID));
        take(intake, InputPart.whole(employees), row -> people.add(employees, row));
        HrRoster roster = people.finish();
        long before = say("roster of " + roster.people().size());
        MandateLedger ledger = ledger(mandates, roster);
        long after = say("ledger");
        long holdings = roster.people().stream()
                .mapToLong(person -> ledger.holdingsOf(person).size())
                .sum();
        say("walk over " + holdings + " holdings");
        out.printf(Locale.ROOT, "%.1f bytes a holding%n", (double) (after - before) / holdings);
    }

    private MandateLedger ledger(List<RecognisedInput> mandates, HrRoster roster) throws Exception {
        Intake intake = new Intake(policy.imports());
        MandateReading reading = new MandateReading(
                new Cells(policy.imports()), policy.catalogue(), new BusinessId(Scale.OWN_ID), Scale.OWN_NAME);
        List<Callable<Boolean>> shares = new ArrayList<>();
        for (List<InputPart> share : Shares.of(mandates, readers)) {
            shares.add(() -> take(intake, share, reading));
        }
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        for (Future<Boolean> share : threads.invokeAll(shares)) {
            share.get();
        }
        threads.shutdown();
        say("rows");
        return reading.finish(roster, policy.aliases(), FormerPeople.NONE);
    }

    private static boolean take(Intake intake, List<InputPart> share, MandateReading reading) throws IOException {
        for (InputPart part : share) {
            take(intake, part, reading.part(part.input())::take);
        }
        return true;
    }

    private static void take(Intake intake, InputPart part, Consumer<SourceRow> to) throws IOException {
        try (RecordReader reader = intake.open(part)) {
            for (SourceRow row = reader.next(); row != null; row = reader.next()) {
                to.accept(row);
            }
        }
    }

    /** Tells the time since the last word, the processor time of the whole process, and the bytes that are in use. */
    private long say(String stage) {
        long took = System.nanoTime() - begun;
        long processor = processorTime();
        System.gc();
        long live = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        out.printf("%-30s %6.1f s  processor %6.1f s  live %5d MiB%n", stage, took / 1e9, processor / 1e9, live >> 20);
        begun = System.nanoTime();
        return live;
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
