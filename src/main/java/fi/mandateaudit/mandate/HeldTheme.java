package fi.mandateaudit.mandate;

/**
 * The theme of a mandate.
 *
 * @param key the catalogue's id of the theme ({@code service/theme}), or the folded name of one that is not in it
 * @param inCatalogue whether the catalogue knows the theme
 * @param written the name as the list has it, tidied
 */
public record HeldTheme(String key, boolean inCatalogue, String written) {}
