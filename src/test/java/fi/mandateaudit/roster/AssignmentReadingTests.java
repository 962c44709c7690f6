package fi.mandateaudit.roster;

import static fi.mandateaudit.roster.TestRosters.roster;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCounts;
import fi.mandateaudit.intake.SourceList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssignmentReadingTests {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final BusinessId ONE = new BusinessId("7000001-4");
    private static final BusinessId TWO = new BusinessId("7000002-2");
    private static final BusinessId THREE = new BusinessId("7000003-0");

    private final HrRoster roster = roster(
            "1;Aalto, Anna;UID 1;;1.1.2026;30.6.2026;7000001-4",
            "1;Aalto, Anna;UID 1;;1.7.2026;;7000002-2",
            "2;Berg, Bert");

    @Test
    void clientsComeFromActiveContractsAndAssignments() {
        Assignments assignments = read(list("1;FI70000030;"));
        Person anna = roster.person("1").orElseThrow();

        assertThat(assignments.clientsOf(anna, "kelmu", DAY)).containsExactly(ONE, THREE);
        assertThat(assignments.clientsOf(anna, "kelmu", DAY.plusDays(29))).containsExactly(ONE, THREE);
        assertThat(assignments.clientsOf(anna, "kelmu", DAY.plusDays(30))).containsExactly(TWO, THREE);
    }

    @Test
    void anAssignmentIsForItsServiceOrForAll() {
        Assignments assignments = read(list("2;7000001-4;Kelmu", "2;7000002-2;", "2;7000003-0;other"));
        Person bert = roster.person("2").orElseThrow();

        assertThat(assignments.clientsOf(bert, "kelmu", DAY)).containsExactly(ONE, TWO);
        assertThat(assignments.clientsOf(bert, "other", DAY)).containsExactly(TWO, THREE);
        assertThat(assignments.clientsOf(bert, "third", DAY)).containsExactly(TWO);
    }

    @Test
    void anyNumberOfThePersonCounts() {
        HrRoster twoNumbers = roster("1;Aalto, Anna;150690-9005", "1a;Aalto, Anna;150690-9005");
        Assignments assignments = read(list("1A;7000001-4;", "1;7000002-2;"), twoNumbers);

        assertThat(assignments.clientsOf(twoNumbers.people().get(0), "kelmu", DAY))
                .containsExactly(ONE, TWO);
    }

    @Test
    void everyRowIsOfOneClass() {
        SourceList list = list(
                        "1;7000001-4;",
                        "1;FI70000014;",
                        "9;7000001-4;",
                        "1;7000001-5;",
                        "1;7000001-4;x",
                        ";7000001-4;",
                        "1;;")
                .brokenRow();
        Assignments assignments = read(list);

        assertThat(assignments.counts()).containsEntry(list.input(), new RowCounts(8, 1, 0, 1, 0, 1, 0, 5));
        assertThat(assignments.rejected())
                .extracting(RejectedRow::expected)
                .containsExactly(
                        Expected.BUSINESS_ID,
                        Expected.SERVICE,
                        Expected.SOMETHING,
                        Expected.SOMETHING,
                        Expected.FIELDS);
    }

    @Test
    void ofRowsThatSayTheSameTheFirstByPlaceCountsWhateverComesFirst() {
        SourceList first = SourceList.of(InputKind.ASSIGNMENTS, "a.csv", "EMPLOYEE_NO CLIENT SERVICE")
                .rows("2;7000001-4;", "2;7000002-2;");
        SourceList later = SourceList.of(InputKind.ASSIGNMENTS, "b.csv", "EMPLOYEE_NO CLIENT SERVICE")
                .rows("2;7000003-0;", "2;7000001-4;", "2;7000001-4;Kelmu");
        AssignmentReading reading = reading();
        later.rows().forEach(row -> reading.add(later.input(), row));
        first.rows().forEach(row -> reading.add(first.input(), row));

        assertThat(reading.finish(roster).counts())
                .containsEntry(first.input(), new RowCounts(2, 2, 0, 0, 0, 0, 0, 0))
                .containsEntry(later.input(), new RowCounts(3, 2, 0, 0, 0, 1, 0, 0));
    }

    private Assignments read(SourceList list) {
        return read(list, roster);
    }

    private static Assignments read(SourceList list, HrRoster roster) {
        AssignmentReading reading = reading();
        list.rows().forEach(row -> reading.add(list.input(), row));
        return reading.finish(roster);
    }

    private static AssignmentReading reading() {
        return new AssignmentReading(
                SourceList.cells(),
                name -> name.equals("x") ? Optional.empty() : Optional.of(name.toLowerCase(java.util.Locale.ROOT)));
    }

    private static SourceList list(String... rows) {
        return SourceList.of(InputKind.ASSIGNMENTS, "assignments.csv", "EMPLOYEE_NO CLIENT SERVICE")
                .rows(rows);
    }
}
