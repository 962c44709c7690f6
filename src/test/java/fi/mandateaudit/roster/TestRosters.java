package fi.mandateaudit.roster;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.SourceList;

/** Rosters in one line: rows of {@code number;name;code;birth date;from;to;clients;employer;title}. */
public final class TestRosters {
    public static final BusinessId OWN = new BusinessId("7654321-2");
    private static final String FIELDS =
            "EMPLOYEE_NO FULL_NAME IDENTITY_CODE BIRTH_DATE EMPLOYED_FROM EMPLOYED_TO CLIENTS EMPLOYER_ID TITLE";

    private TestRosters() {}

    public static SourceList list(String file, String... rows) {
        return SourceList.of(InputKind.EMPLOYEES, file, FIELDS).rows(rows);
    }

    public static HrRoster read(SourceList... lists) {
        RosterReading reading = new RosterReading(SourceList.cells(), OWN);
        for (SourceList list : lists) {
            list.rows().forEach(row -> reading.add(list.input(), row));
        }
        return reading.finish();
    }

    public static HrRoster roster(String... rows) {
        return read(list("hr.csv", rows));
    }
}
