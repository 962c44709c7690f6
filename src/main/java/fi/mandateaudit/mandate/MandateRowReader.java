package fi.mandateaudit.mandate;

import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.intake.RecognisedInput;
import fi.mandateaudit.intake.RowCells;
import fi.mandateaudit.intake.RowFault;
import fi.mandateaudit.intake.SourceRecord;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Reads the rows of one granted or received file, on one thread. */
final class MandateRowReader {
    private static final int IMPOSSIBLE = 1;
    private static final int ORGANISATION = 2;
    private static final int TO_US = 2;

    private final MandateWords words;
    private final Function<SourceRecord, RowCells> texts;
    private final int input;
    private final boolean granted;
    private final CellMeanings party;
    private final CellMeanings type;
    private final CellMeanings grantor;
    private final CellMeanings theme;
    private final CellMeanings from = new CellMeanings(row -> day(row, Field.VALID_FROM), Field.VALID_FROM);
    private final CellMeanings to = new CellMeanings(row -> day(row, Field.VALID_TO), Field.VALID_TO);
    private final CellMeanings specifiers;
    private final CellMeanings state = new CellMeanings(MandateWords::state, Field.STATE);
    private int[] cellsInLanguages = new int[0];

    MandateRowReader(MandateWords words, RecognisedInput input, Function<SourceRecord, RowCells> texts) {
        this.words = words;
        this.texts = texts;
        this.input = words.input(input);
        granted = input.kind() == InputKind.GRANTED;
        party = granted
                ? new CellMeanings(
                        words::assignee,
                        Field.ASSIGNEE_ID,
                        Field.ASSIGNEE_NAME,
                        Field.EMPLOYEE_NO,
                        Field.ASSIGNEE_BIRTH_DATE)
                : new CellMeanings(words::recipient, Field.ASSIGNEE_ID, Field.ASSIGNEE_NAME);
        type = new CellMeanings(row -> MandateWords.type(row, granted), Field.TYPE);
        grantor = new CellMeanings(row -> words.grantor(row, granted), Field.ASSIGNOR_ID, Field.ASSIGNOR_NAME);
        theme = new CellMeanings(words::themes, Field.THEME);
        specifiers = new CellMeanings(words::specifiers, Field.CLIENT, Field.WORKPLACE, Field.SPECIFIER);
    }

    /** The row, or nothing if it is a received mandate that is not to us. */
    Optional<MandateRow> read(SourceRecord row) throws RowFault {
        long whose = party.of(row, texts);
        if (!granted && (whose & TO_US) == 0) {
            return Optional.empty();
        }
        long typeOfRow = type.of(row, texts);
        long assignor = grantor.of(row, texts);
        boolean beyond = granted && (whose & ORGANISATION) != 0 && typeOfRow != MandateType.TRANSACT.ordinal();
        boolean impossible = beyond || ((whose | assignor) & IMPOSSIBLE) != 0;
        int holder = (int) ((granted ? whose : assignor) >>> 2);
        return Optional.of(read(row, holder, (int) (assignor >>> 2), Traits.bits((int) typeOfRow, impossible)));
    }

    /** How many cells wrote themes in the languages of each number. */
    int[] cellsInLanguages() {
        return cellsInLanguages;
    }

    private MandateRow read(SourceRecord row, int holder, int assignor, int traits) throws RowFault {
        long themes = theme.of(row, texts);
        countLanguages((int) (themes >>> Integer.SIZE));
        int first = (int) from.of(row, texts);
        int last = (int) to.of(row, texts);
        int limits = (int) specifiers.of(row, texts);
        int shown = (int) state.of(row, texts);
        int all = Traits.bits(traits, shown, last < first);
        return new MandateRow(holder, (int) themes, all, assignor, limits, first, last, input, row.line());
    }

    private void countLanguages(int languages) {
        if (languages >= cellsInLanguages.length) {
            cellsInLanguages = Arrays.copyOf(cellsInLanguages, languages + 1);
        }
        cellsInLanguages[languages]++;
    }

    private static long day(RowCells row, Field field) throws RowFault {
        return row.requiredDay(field).toEpochDay();
    }
}
