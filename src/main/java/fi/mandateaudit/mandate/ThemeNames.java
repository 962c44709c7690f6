package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.Language;
import java.util.Optional;
import java.util.Set;

/** What the catalogue knows of the names that lists write. */
public interface ThemeNames {

    /**
     * The catalogue's theme of a name, a spelling or a URI.
     *
     * @param written the name as a list has it
     * @return the theme's id, or nothing if the catalogue does not know the name
     */
    Optional<String> themeId(String written);

    /**
     * The languages in which a name is a theme's name.
     *
     * @param written the name as a list has it
     * @return the languages; none for other spellings, URIs and unknown names
     */
    Set<Language> languages(String written);
}
