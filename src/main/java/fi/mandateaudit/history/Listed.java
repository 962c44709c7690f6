package fi.mandateaudit.history;

import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.MandateType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mandate that a granted list names, as findings tell it.
 *
 * @param holder the employee number, or the pseudonym of a stranger
 * @param themeKey the theme's key
 * @param type the type
 * @param specifier all values joined by comma and blank, or empty
 * @param validFrom the first day
 * @param validTo the last day
 */
public record Listed(
        String holder,
        String themeKey,
        @Nullable MandateType type,
        String specifier,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static Listed of(Finding finding) {
        String employee = finding.concern().employeeNo();
        return new Listed(
                employee.isEmpty() ? finding.concern().stranger() : employee,
                finding.concern().themeKey(),
                finding.held().type(),
                finding.held().specifier(),
                finding.held().validFrom(),
                finding.held().validTo());
    }
}
