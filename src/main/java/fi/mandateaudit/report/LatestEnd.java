package fi.mandateaudit.report;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Until when a mandate that is granted today may be: no longer than its assignee works here, nor than the policy finds fine.
 *
 * @param date the audit date
 * @param longest the longest validity that the policy finds fine, or nothing for any
 * @param names whose contracts tell how long they work here
 */
record LatestEnd(LocalDate date, Optional<Period> longest, Names names) {
    Optional<LocalDate> of(String employeeNo) {
        return Stream.concat(longest.map(date::plus).stream(), names.lastDay(employeeNo).stream())
                .min(Comparator.naturalOrder());
    }
}
