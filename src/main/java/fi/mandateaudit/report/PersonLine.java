package fi.mandateaudit.report;

import fi.mandateaudit.audit.PersonOutcome;

/**
 * How things stand for a person, for HR.
 *
 * @param outcome the audit's word
 * @param findings how many findings there are about the person, accepted ones included
 * @param next what happens next, as a sentence
 */
record PersonLine(PersonOutcome outcome, int findings, String next) {}
