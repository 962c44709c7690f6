package fi.mandateaudit.job;

import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.MissingHeading;
import fi.mandateaudit.policy.Policy;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * How configuration and inputs were understood.
 *
 * @param policy the policy
 * @param inputs the inputs that could be recognised, by kind
 * @param refusals why inputs were refused, one line each
 * @param missingHeadings what would make the headings of refused inputs known
 * @param unknownLabels labels of types and states that nobody knows, as written
 * @param unmappedTitles titles of active people for whom the policy knows no role, with head counts
 */
public record Understood(
        Policy policy,
        List<UnderstoodInput> inputs,
        List<String> refusals,
        List<MissingHeading> missingHeadings,
        Map<Field, SortedSet<String>> unknownLabels,
        SortedMap<String, Integer> unmappedTitles) {}
