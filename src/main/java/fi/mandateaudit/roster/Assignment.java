package fi.mandateaudit.roster;

import fi.mandateaudit.identity.BusinessId;

/**
 * A client whose affairs somebody handles.
 *
 * @param client the client
 * @param service the id of the only service that is meant, or empty for all
 */
record Assignment(BusinessId client, String service) {
    boolean isFor(String other) {
        return service.isEmpty() || service.equals(other);
    }
}
