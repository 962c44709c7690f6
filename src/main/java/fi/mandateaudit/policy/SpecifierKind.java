package fi.mandateaudit.policy;

/** What a mandate of a theme can be limited to (source: {@code domain/kela.md}, Specifiers). */
public enum SpecifierKind {
    /** A client's Y-tunnus: asiakastunnus, kundnummer. */
    CLIENT,
    /** A number that the organisation chooses: toimipaikka, verksamhetsställe. */
    WORKPLACE
}
