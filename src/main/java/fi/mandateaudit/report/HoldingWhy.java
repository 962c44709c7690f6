package fi.mandateaudit.report;

import fi.mandateaudit.audit.HoldingReason;
import fi.mandateaudit.roster.Person;
import java.util.List;

/** Tells why people hold what they hold. */
@FunctionalInterface
public interface HoldingWhy {
    /** Knows no reason of any holding, and does not claim that there is none. */
    HoldingWhy UNKNOWN = person -> List.of();

    /**
     * Why a person holds what they hold.
     *
     * @param person a person of the roster
     * @return one reason for each of the person's holdings; none at all if unknown
     */
    List<HoldingReason> reasons(Person person);
}
