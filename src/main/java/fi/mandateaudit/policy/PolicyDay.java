package fi.mandateaudit.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days in policy files. */
final class PolicyDay {
    private PolicyDay() {}

    static Optional<LocalDate> read(PolicyNode node) {
        try {
            return Optional.of(LocalDate.parse(node.text()));
        } catch (DateTimeParseException noDay) {
            node.reject("a day such as 2027-01-31", node.text());
            return Optional.empty();
        }
    }
}
