package fi.mandateaudit.mandate;

/** Under which of their spellings themes and assignors are shown, once all rows are read. */
record Spellings(ThemeCells themes, GrantorCells grantors) {
    HeldTheme theme(String key) {
        return themes.theme(key);
    }

    Assignor assignor(Grantor grantor) {
        return grantors.assignor(grantor);
    }
}
