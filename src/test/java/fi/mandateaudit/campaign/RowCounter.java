package fi.mandateaudit.campaign;

import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.InputRefused;
import fi.mandateaudit.intake.Intake;
import fi.mandateaudit.intake.RecordReader;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.SourceRow;
import fi.mandateaudit.intake.TestRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A process of its own that reads lists and says what became of their rows, one line each: its heap is the bound. */
final class RowCounter {
    private RowCounter() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            System.out.println(count(Path.of(file)));
        }
    }

    private static String count(Path file) throws IOException {
        Intake intake = new Intake(TestRules.rules());
        Map<String, Integer> counts = new TreeMap<>();
        try (RecordReader reader = intake.open(intake.recognise(InputKind.ASSIGNMENTS, file))) {
            for (SourceRow row = reader.next(); row != null; row = reader.next()) {
                String became = row instanceof RejectedRow rejected
                        ? rejected.expected().name()
                        : "read";
                counts.merge(became, 1, Integer::sum);
            }
        } catch (InputRefused refused) {
            return String.valueOf(refused.getMessage());
        }
        return counts.toString();
    }
}
