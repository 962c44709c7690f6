package fi.mandateaudit.policy;

import fi.mandateaudit.finding.Language;
import java.util.Map;
import java.util.Set;

/**
 * A mandate theme (valtuusasia) of the catalogue.
 *
 * @param id the service under which it is written, a slash, and its own id
 * @param names the official names that are known, per language; none if no name is known
 * @param alsoKnownAs other spellings and URIs
 * @param task what it lets one do, per language
 * @param specifiers the kinds of specifiers that it accepts
 * @param lookalikes names of other authorities' themes that are taken for it, as the catalogue writes them
 * @param lookalikeIds ids of catalogue themes that are taken for it
 */
public record Theme(
        String id,
        Map<Language, String> names,
        Set<String> alsoKnownAs,
        Map<Language, String> task,
        Set<SpecifierKind> specifiers,
        Set<String> lookalikes,
        Set<String> lookalikeIds) {

    /**
     * Whether any official name is known.
     *
     * @return false for a theme that no list can be searched for by name
     */
    public boolean hasName() {
        return !names.isEmpty();
    }

    /**
     * The name by which reports call the theme, in every language: the Finnish one, else the Swedish, else the English.
     *
     * @return the name, or the id of a theme without a name
     */
    public String displayName() {
        for (Language language : Language.values()) {
            String name = names.get(language);
            if (name != null) {
                return name;
            }
        }
        return id;
    }
}
