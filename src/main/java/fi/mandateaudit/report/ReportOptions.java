package fi.mandateaudit.report;

import fi.mandateaudit.finding.Language;
import java.util.Map;

/**
 * How a report is written; nothing of this changes what it says.
 *
 * @param language the language of words and sentences
 * @param holdings whether {@code holdings.csv} is written
 * @param group the group that may read the files, or empty if the owner alone may
 * @param reviews what reviewers wrote beside findings of an earlier report, by the findings' ids
 */
public record ReportOptions(Language language, boolean holdings, String group, Map<String, Review> reviews) {
    /**
     * Makes the options of a report that its owner alone may read.
     *
     * @param language the language
     */
    public ReportOptions(Language language) {
        this(language, true, "", Map.of());
    }
}
