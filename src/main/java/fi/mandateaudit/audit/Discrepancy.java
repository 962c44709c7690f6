package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Code;

/** What is wrong with a mandate for a requirement, gravest first. */
enum Discrepancy {
    LOOKALIKE(Code.MANDATE_LOOKALIKE),
    ASSIGNOR(Code.MANDATE_WRONG_ASSIGNOR),
    TYPE(Code.MANDATE_WRONG_TYPE),
    SPECIFIER(Code.MANDATE_WRONG_SPECIFIER),
    INVALID(Code.MANDATE_INVALID),
    UNCONFIRMED(Code.MANDATE_UNCONFIRMED),
    EXPIRED(Code.MANDATE_EXPIRED),
    NOT_YET_VALID(Code.MANDATE_NOT_YET_VALID);

    private final Code code;

    Discrepancy(Code code) {
        this.code = code;
    }

    Code code() {
        return code;
    }

    /** Whether it is about what the mandate is, and not about its dates and state. */
    boolean isOfKind() {
        return compareTo(SPECIFIER) <= 0;
    }
}
