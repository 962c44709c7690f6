package fi.mandateaudit.roster;

import static fi.mandateaudit.intake.Expected.NAME;
import static fi.mandateaudit.intake.Expected.PERIOD;
import static fi.mandateaudit.intake.Expected.SOMETHING;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.MaskedCode;
import fi.mandateaudit.identity.Period;
import fi.mandateaudit.identity.PersonId;
import fi.mandateaudit.identity.PersonName;
import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.intake.Expected;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowFault;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one row of HR's export. */
final class HrRowReader {
    private final BusinessId own;
    private final Map<String, String> repeated = new HashMap<>();

    HrRowReader(BusinessId own) {
        this.own = own;
    }

    /** The row, or nothing if its employer is another one. */
    Optional<HrRow> read(RowCells cells) throws RowFault {
        if (!isOurs(cells)) {
            return Optional.empty();
        }
        String number = cells.required(Field.EMPLOYEE_NO);
        if (isIdentityCode(number)) {
            throw cells.fault(Field.EMPLOYEE_NO, Expected.EMPLOYEE_NO);
        }
        return Optional.of(new HrRow(number, requiredName(cells), id(cells), cells.day(Field.BIRTH_DATE), work(cells)));
    }

    private static PersonName requiredName(RowCells cells) throws RowFault {
        PersonName name = name(cells);
        if (name == null || isFigure(name)) {
            Field column = cells.has(Field.FULL_NAME) ? Field.FULL_NAME : Field.LAST_NAME;
            throw cells.fault(column, name == null ? SOMETHING : NAME);
        }
        return name;
    }

    /** A total stands under the last row, {@code Yhteensä;65}: that is nobody. */
    private static boolean isFigure(PersonName name) {
        String text = name.display();
        return text.codePoints().anyMatch(Character::isDigit)
                && text.codePoints().noneMatch(Character::isLetter);
    }

    /** What can still be told of a row that cannot be read, if it is about anybody of ours. */
    Optional<HrRow> readFaulty(RowCells cells) {
        String text = cells.text(Field.EMPLOYEE_NO);
        String number = isIdentityCode(text) ? "" : text;
        PersonName name = name(cells);
        HrRow row = new HrRow(number, name, id(cells), legibleDay(cells), null);
        boolean tells = (!number.isEmpty() || row.joiningCode() != null) && (name == null || !isFigure(name));
        boolean another = BusinessId.parse(cells.text(Field.EMPLOYER_ID))
                .filter(employer -> !employer.equals(own))
                .isPresent();
        return tells && !another ? Optional.of(row) : Optional.empty();
    }

    /** Reports and history call people by their numbers. Ten digits are a number, as the heading says. */
    private static boolean isIdentityCode(String number) {
        return number.chars().anyMatch(c -> c < '0' || c > '9')
                && !Redaction.blank(number).equals(number);
    }

    private boolean isOurs(RowCells cells) throws RowFault {
        return cells.text(Field.EMPLOYER_ID).isEmpty()
                || cells.businessId(Field.EMPLOYER_ID).equals(own);
    }

    private static @Nullable PersonName name(RowCells cells) {
        String last = cells.shown(Field.LAST_NAME);
        String first = cells.shown(Field.FIRST_NAME);
        if (!last.isEmpty() || !first.isEmpty()) {
            return PersonName.of(last, first);
        }
        String full = cells.shown(Field.FULL_NAME);
        return full.isEmpty() ? null : PersonName.ofFullName(full);
    }

    private static @Nullable PersonId id(RowCells cells) {
        String text = cells.text(Field.IDENTITY_CODE);
        PersonId id = PersonId.of(text);
        return id.identifies() || id instanceof MaskedCode ? id : null;
    }

    private Work work(RowCells cells) throws RowFault {
        Optional<Period> employed = Period.of(cells.day(Field.EMPLOYED_FROM), cells.day(Field.EMPLOYED_TO));
        if (employed.isEmpty()) {
            throw cells.fault(Field.EMPLOYED_TO, PERIOD);
        }
        return new Work(
                repeated(cells.shown(Field.TITLE)),
                repeated(cells.shown(Field.UNIT)),
                repeated(cells.shown(Field.MANAGER)),
                repeated(cells.shown(Field.WORKPLACE)),
                employed.get(),
                cells.clients());
    }

    /** The text that other people's rows have too. */
    private String repeated(String text) {
        return repeated.computeIfAbsent(text, known -> known);
    }

    private static @Nullable LocalDate legibleDay(RowCells cells) {
        try {
            return cells.day(Field.BIRTH_DATE);
        } catch (RowFault illegible) {
            return null;
        }
    }
}
