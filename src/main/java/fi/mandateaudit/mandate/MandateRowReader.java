package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowFault;
import fi.mandateaudit.roster.Assignee;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads one row of a granted or received list. */
final class MandateRowReader {
    private final AssigneeCells assignees;
    private final GrantorCells grantors;
    private final ThemeCells themes;
    private final SpecifierCells specifiers = new SpecifierCells();
    private final Map<String, Integer> days = new HashMap<>();
    private final Dictionary<Assignee> holders = new Dictionary<>();
    private final InputNumbers inputs = new InputNumbers();
    private final RecipientCells recipients;

    private record Head(int holder, MandateType type, int grantor, boolean impossible) {}

    MandateRowReader(ThemeNames names, BusinessId own, String ownName) {
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

    MandateRow granted(RowCells row) throws RowFault {
        Assignee assignee = assignees.read(row);
        MandateType type = row.type(Field.TYPE);
        PartyId id = assignee.id();
        boolean impossible = id != null && (id.isImpossible() || isBeyondOrganisations(type) && id.isOrganisation());
        return read(row, new Head(holders.numberOf(assignee), type, grantors.granted(row), impossible));
    }

    /** Whether a received mandate is to our organisation. */
    boolean isToUs(RowCells row) throws RowFault {
        return recipients.isUs(row);
    }

    MandateRow received(RowCells row) throws RowFault {
        MandateType type = row.text(Field.TYPE).isEmpty() ? MandateType.TRANSACT : row.type(Field.TYPE);
        int grantor = grantors.received(row);
        return read(row, new Head(grantor, type, grantor, recipients.isImpossible(row)));
    }

    /** Everybody to whom anything may have been granted. */
    Dictionary<Assignee> holders() {
        return holders;
    }

    InputNumbers inputs() {
        return inputs;
    }

    FileLanguages languages() {
        return themes.languages();
    }

    /** What the numbers of rows stand for; asked for only after all rows are read. */
    Legend legend() {
        return new Legend(themes.places(), themes.inOrder(), grantors.assignors(), specifiers.limits(), inputs.names());
    }

    private static boolean isBeyondOrganisations(MandateType type) {
        return type != MandateType.TRANSACT;
    }

    private MandateRow read(RowCells row, Head head) throws RowFault {
        int theme = themes.read(row);
        int from = day(row, Field.VALID_FROM);
        int to = day(row, Field.VALID_TO);
        int limits = specifiers.read(row);
        boolean impossible = head.impossible() || to < from || grantors.isImpossible(head.grantor());
        Traits traits = new Traits(head.type(), row.state(Field.STATE), impossible);
        return new MandateRow(
                head.holder(),
                theme,
                traits,
                head.grantor(),
                limits,
                from,
                to,
                inputs.of(row.input()),
                row.place().line());
    }

    // A million rows name a few thousand days.
    private int day(RowCells row, Field field) throws RowFault {
        String text = row.text(field);
        Integer known = days.get(text);
        if (known == null) {
            known = MandateRow.day(row.requiredDay(field));
            days.put(text, known);
        }
        return known;
    }
}
