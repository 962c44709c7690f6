package fi.mandateaudit.job;

import fi.mandateaudit.policy.Policy;
import java.util.List;
import java.util.SortedMap;

/**
 * How configuration and inputs were understood.
 *
 * @param policy the policy
 * @param inputs the inputs that could be recognised, by kind
 * @param refusals why inputs were refused, one line each
 * @param unmappedTitles titles of active people for whom the policy knows no role, with head counts
 */
public record Understood(
        Policy policy,
        List<UnderstoodInput> inputs,
        List<String> refusals,
        SortedMap<String, Integer> unmappedTitles) {}
