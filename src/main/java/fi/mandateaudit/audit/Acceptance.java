package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * What the exceptions of the policy come to in a run.
 *
 * @param accepted id of each accepted finding, and of the exception that accepts it
 * @param findings findings about the exceptions themselves
 */
public record Acceptance(Map<String, String> accepted, List<Finding> findings) {}
