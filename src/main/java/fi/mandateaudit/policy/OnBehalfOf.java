package fi.mandateaudit.policy;

/** In whose affairs a role acts. */
public enum OnBehalfOf {
    /** Our own organisation's. */
    OWN,
    /** Those of any client whatever. */
    ANY_CLIENT,
    /** Those of each client that is assigned to the person. */
    CLIENTS
}
