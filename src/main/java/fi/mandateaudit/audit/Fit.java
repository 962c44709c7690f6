package fi.mandateaudit.audit;

import fi.mandateaudit.mandate.Holding;
import java.util.Comparator;
import java.util.List;

/**
 * How a holding of a person stands to a requirement.
 *
 * @param holding the holding
 * @param rank its place among the person's holdings in the order of their content
 * @param discrepancies what is wrong, gravest first; nothing for one that satisfies
 */
record Fit(Holding holding, int rank, List<Discrepancy> discrepancies) {
    /** The lightest explanation first. */
    static final Comparator<Fit> LIGHTEST_FIRST = Comparator.comparing(Fit::gravest, Comparator.reverseOrder())
            .thenComparing(fit -> fit.discrepancies().size())
            .thenComparing(fit -> fit.holding().to(), Comparator.reverseOrder())
            .thenComparing(Fit::rank);

    boolean suits() {
        return discrepancies.stream().noneMatch(Discrepancy::isOfKind);
    }

    boolean satisfies() {
        return discrepancies.isEmpty();
    }

    /** The gravest discrepancy of a holding that does not satisfy. */
    Discrepancy gravest() {
        return discrepancies.get(0);
    }
}
