package fi.mandateaudit.audit;

import fi.mandateaudit.intake.Field;
import java.time.LocalDate;

/** Writes people into HR's export, on one row or several, rightly and wrongly. */
final class RandomPeople {
    private final Chance chance;
    private final ListFile file;

    RandomPeople(Chance chance, ListFile file) {
        this.chance = chance;
        this.file = file;
    }

    void add(Somebody somebody) {
        Row row = row(somebody);
        file.add(row);
        if (chance.onceIn(4)) {
            file.add(employ(row.copy()));
        }
        if (chance.onceIn(8)) {
            file.add(row.copy());
        }
        if (chance.onceIn(6)) {
            file.add(strange(row.copy(), somebody));
        }
    }

    private Row row(Somebody somebody) {
        Row row = new Row()
                .set(Field.EMPLOYEE_NO, somebody.number())
                .set(Field.LAST_NAME, somebody.last())
                .set(Field.FIRST_NAME, somebody.first())
                .set(
                        Field.IDENTITY_CODE,
                        chance.of(somebody.code(), somebody.code(), somebody.code(), somebody.maskedCode(), ""))
                .set(Field.BIRTH_DATE, chance.onceIn(3) ? file.day(somebody.born()) : "");
        return employ(row);
    }

    private Row employ(Row row) {
        return row.set(Field.TITLE, chance.of(RandomPolicy.TITLES))
                .set(Field.WORKPLACE, chance.of("", "", "1200", "1300"))
                .set(Field.EMPLOYED_FROM, day(chance.of(-2000, -2000, -2000, -2000, -1, 0, 1, 20, 30, 31)))
                .set(Field.EMPLOYED_TO, chance.of("", "", "", day(chance.of(-9, -1, 0, 40, 400))))
                .set(Field.CLIENTS, String.join(" ", chance.some(chance.of(0, 0, 1, 2), RandomLists.CLIENTS)));
    }

    private Row strange(Row row, Somebody somebody) {
        return switch (chance.between(1, 6)) {
            case 1 -> row.set(Field.EMPLOYER_ID, chance.of(RandomLists.CLIENTS));
            case 2 -> row.set(Field.EMPLOYEE_NO, "0" + somebody.number());
            case 3 -> row.set(Field.IDENTITY_CODE, somebody.misspeltCode());
            case 4 -> row.set(Field.EMPLOYED_TO, "31.4.2026");
            case 5 -> row.set(Field.BIRTH_DATE, file.day(somebody.born().plusYears(1)));
            default -> Row.illegible("poistettu rivi");
        };
    }

    private String day(int fromToday) {
        LocalDate day = RandomLists.DAY.plusDays(fromToday);
        return file.day(day);
    }
}
