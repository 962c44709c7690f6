package fi.mandateaudit.policy;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Severity;
import fi.mandateaudit.identity.BusinessId;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code application.yml} says that can change a finding.
 *
 * @param organisation our Y-tunnus
 * @param organisationName our name, or empty
 * @param expiringWithin how many days before its end a mandate is about to end
 * @param startingWithin how many days before their first day people are judged
 * @param leaverAfter days of grace after a last contract's end
 * @param grantsThroughHolders whether the organisation grants through holders of the right, so that one alone is too few
 * @param longestValidity the longest validity that is fine, or nothing
 * @param severities severities that differ from the codes' own
 */
public record Settings(
        BusinessId organisation,
        String organisationName,
        int expiringWithin,
        int startingWithin,
        int leaverAfter,
        boolean grantsThroughHolders,
        Optional<Period> longestValidity,
        Map<Code, Severity> severities) {

    /**
     * The severity of a code in this organisation.
     *
     * @param code a code
     * @return the overriding severity, or the code's own
     */
    public Severity severityOf(Code code) {
        return severities.getOrDefault(code, code.severity());
    }
}
