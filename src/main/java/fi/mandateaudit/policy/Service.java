package fi.mandateaudit.policy;

import fi.mandateaudit.finding.Language;
import java.util.List;
import java.util.Map;

/**
 * An e-service and the themes that it asks for.
 *
 * @param id its id
 * @param names its names, per language
 * @param authority whose it is
 * @param themes its themes; one that serves several services is the same object in each
 */
public record Service(String id, Map<Language, String> names, Authority authority, List<Theme> themes) {}
