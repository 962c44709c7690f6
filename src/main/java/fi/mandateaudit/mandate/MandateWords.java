package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowFault;
import fi.mandateaudit.roster.Assignee;
import java.util.List;
import java.util.Optional;

/**
 * What the cells of mandates mean, as numbers that all files share. Every thread asks here, once for each new content of a
 * cell; flags stand in the lowest bits.
 */
final class MandateWords {
    private final AssigneeCells assignees;
    private final GrantorCells grantors;
    private final ThemeCells themes;
    private final SpecifierCells specifiers = new SpecifierCells();
    private final Dictionary<Assignee> holders = new Dictionary<>();
    private final InputNumbers inputs = new InputNumbers();
    private final RecipientCells recipients;

    MandateWords(ThemeNames names, BusinessId own, String ownName) {
        Parties parties = new Parties(own);
        assignees = new AssigneeCells(parties);
        recipients = new RecipientCells(parties, own, ownName);
        grantors = new GrantorCells(parties, own, ownName);
        themes = new ThemeCells(names);
    }

    /** Whose mandate a row that cannot be read speaks of, if that can be told. */
    Optional<Assignee> faultyAssignee(RowCells row) {
        return assignees.readFaulty(row);
    }

    synchronized int input(RecognisedInput input) {
        return inputs.of(input);
    }

    /** The assignee; whether it is an organisation; whether its identifier is impossible. */
    synchronized long assignee(RowCells row) throws RowFault {
        Assignee assignee = assignees.read(row);
        PartyId id = assignee.id();
        return flagged(holders.numberOf(assignee), id != null && id.isOrganisation(), id != null && id.isImpossible());
    }

    /** Nothing; whether a received mandate is to us; whether it names a recipient that nobody can be. */
    synchronized long recipient(RowCells row) throws RowFault {
        return flagged(0, recipients.isUs(row), recipients.isImpossible(row));
    }

    /** The assignor of a granted or received mandate; false; whether its identifier is impossible. */
    synchronized long grantor(RowCells row, boolean granted) throws RowFault {
        int grantor = granted ? grantors.granted(row) : grantors.received(row);
        return flagged(grantor, false, grantors.isImpossible(grantor));
    }

    /** The themes, and in the upper half their languages. */
    synchronized long themes(RowCells row) throws RowFault {
        ThemeCells.Written written = themes.read(row);
        return (long) written.languages() << Integer.SIZE | written.keys();
    }

    synchronized long specifiers(RowCells row) throws RowFault {
        return specifiers.read(row);
    }

    static long type(RowCells row, boolean granted) throws RowFault {
        boolean unsaid = !granted && row.text(Field.TYPE).isEmpty();
        return (unsaid ? MandateType.TRANSACT : row.type(Field.TYPE)).ordinal();
    }

    /** The place of the state from 1, or 0 for none. */
    static long state(RowCells row) throws RowFault {
        MandateState state = row.state(Field.STATE);
        return state == null ? 0 : state.ordinal() + 1;
    }

    synchronized List<Language> languages(int number) {
        return themes.languages(number);
    }

    /** Everybody to whom anything may have been granted, by number; asked for only after all rows are read. */
    List<Assignee> holders() {
        return holders.close();
    }

    InputNumbers inputs() {
        return inputs;
    }

    /** What the numbers of rows stand for; asked for only after all rows are read. */
    Legend legend() {
        return new Legend(themes.places(), themes.inOrder(), grantors.assignors(), specifiers.limits(), inputs.names());
    }

    private static long flagged(long number, boolean upper, boolean lower) {
        return number << 2 | (upper ? 2 : 0) | (lower ? 1 : 0);
    }
}
