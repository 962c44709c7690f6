package fi.mandateaudit.history;

import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RowCounts;

/**
 * An input file as a run remembers it.
 *
 * @param kind the kind of list
 * @param name the file's name, without its folder
 * @param bytes its size
 * @param sha256 the fingerprint of its bytes
 * @param counts what became of its rows
 */
public record SeenInput(InputKind kind, String name, long bytes, String sha256, RowCounts counts) {}
