package fi.mandateaudit.finding;

/** The four types of Suomi.fi mandates (source: {@code domain/kela.md}, The four types). */
public enum MandateType {
    /** Acting in one's own organisation's affairs: asiointivaltuus. */
    TRANSACT,
    /** Granting and cancelling TRANSACT, not acting: valtuutusoikeus. */
    GRANT,
    /** Acting for organisations that have mandated ours: edustamisvaltuus. */
    REPRESENT,
    /** Granting and cancelling REPRESENT, not acting: edustajan valtuutusoikeus. */
    REPRESENT_GRANT;

    /**
     * Whether this is a right to grant mandates, which does not let one act.
     *
     * @return true for GRANT and REPRESENT_GRANT
     */
    public boolean isRightToGrant() {
        return this == GRANT || this == REPRESENT_GRANT;
    }

    /**
     * The right that lets one grant and cancel mandates in the affairs that this type is about.
     *
     * @return GRANT for one's own organisation's affairs, REPRESENT_GRANT for clients'
     */
    public MandateType rightToGrant() {
        return this == TRANSACT || this == GRANT ? GRANT : REPRESENT_GRANT;
    }
}
