package fi.mandateaudit.audit;

import fi.mandateaudit.mandate.Holding;
import java.util.List;

/**
 * Why a person holds a mandate.
 *
 * @param holding the mandate
 * @param theme its theme as reports write it
 * @param kind what justifies it
 * @param services ids of the services that it is needed, or allowed, for
 * @param roles ids of the roles that need or allow it
 */
public record HoldingReason(Holding holding, String theme, Kind kind, List<String> services, List<String> roles) {

    /** What can justify a mandate. */
    public enum Kind {
        /** The work needs it. */
        REQUIREMENT,
        /** A role allows it. */
        ALLOWANCE,
        /** The person acts by position: the mandate says what the register says anyway. */
        POSITION,
        /** The person's work is to grant mandates. */
        GRANTING,
        /** Nothing. */
        NOTHING
    }
}
