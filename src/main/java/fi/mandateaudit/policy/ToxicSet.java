package fi.mandateaudit.policy;

import fi.mandateaudit.finding.Language;
import java.util.List;
import java.util.Map;

/**
 * Themes that nobody may hold together.
 *
 * @param themes at least two themes
 * @param reason why, per language
 */
public record ToxicSet(List<Theme> themes, Map<Language, String> reason) {}
