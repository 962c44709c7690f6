package fi.mandateaudit.mandate;

import static java.util.Comparator.comparing;

import fi.mandateaudit.finding.MandateType;
import java.time.LocalDate;
import java.util.Comparator;

/** What makes rows of one assignee one mandate: everything but the state. */
record HoldingKey(
        String theme,
        MandateType type,
        Grantor grantor,
        Specifiers specifiers,
        LocalDate from,
        LocalDate to,
        boolean impossible) {
    static final Comparator<HoldingKey> ORDER = comparing(HoldingKey::theme)
            .thenComparing(HoldingKey::type)
            .thenComparing(HoldingKey::grantor, Grantor.ORDER)
            .thenComparing(key -> String.join("\n", key.specifiers.values()))
            .thenComparing(HoldingKey::from)
            .thenComparing(HoldingKey::to)
            .thenComparing(HoldingKey::impossible);

    static HoldingKey of(String theme, MandateRow.Content row) {
        return new HoldingKey(
                theme, row.type(), row.grantor(), row.specifiers(), row.from(), row.to(), row.impossible());
    }
}
