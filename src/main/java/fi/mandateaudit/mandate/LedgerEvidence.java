package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RejectedRow;
import fi.mandateaudit.intake.RowCounts;
import java.util.List;
import java.util.Map;

/**
 * What mandate lists tell beside mandates.
 *
 * @param receivedGiven whether there was a received list
 * @param languages in which language each file writes most of its catalogue themes, in the order of the files' names
 * @param rejected the rows that could not be read
 * @param rejectedOf those of granted lists whose assignee can still be told, by the number that names the person
 * @param counts what became of the rows, per file
 */
record LedgerEvidence(
        boolean receivedGiven,
        Map<RecognisedInput, Language> languages,
        List<RejectedRow> rejected,
        Map<String, List<RejectedRow>> rejectedOf,
        Map<RecognisedInput, RowCounts> counts) {}
