package fi.mandateaudit.intake;

import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.identity.Folding;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the texts of cells as days, types, states and lists. */
public final class Cells {
    private static final List<String> USUAL_DAYS = List.of("d.M.uuuu", "uuuu-MM-dd");
    private static final int LAST_YEAR = 9999;
    private static final Pattern COMMA_OR_BAR = Pattern.compile("[,|]");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern BLANK_COMMA_OR_BAR = Pattern.compile("[ ,|]");

    private final Map<String, MandateType> types;
    private final Map<String, MandateState> states;
    private final Set<String> patterns = new LinkedHashSet<>(USUAL_DAYS);
    private final List<DateTimeFormatter> days;

    /**
     * Makes a reader of cells.
     *
     * @param rules the labels and patterns of days that are known
     * @throws IllegalArgumentException if a pattern of days is none
     */
    public Cells(ImportRules rules) {
        types = rules.types();
        states = rules.states();
        patterns.addAll(rules.datePatterns());
        days = patterns.stream()
                .map(pattern ->
                        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }

    /**
     * Reads a day.
     *
     * @param text a cell
     * @return the day, or nothing if the text is none by any pattern
     */
    public Optional<LocalDate> date(String text) {
        String tidied = Folding.tidy(text);
        LocalDate plain = PlainDay.of(tidied);
        return plain == null ? byPatterns(tidied) : Optional.of(plain);
    }

    private Optional<LocalDate> byPatterns(String tidied) {
        for (DateTimeFormatter day : days) {
            try {
                return Optional.of(LocalDate.parse(tidied, day)).filter(Cells::isOfOurEra);
            } catch (DateTimeParseException e) {
                // the next pattern
            }
        }
        return Optional.empty();
    }

    /**
     * The patterns of days, for {@link Expected#DAY}.
     *
     * @return for example {@code d.M.yyyy, yyyy-MM-dd}
     */
    public String dayPatterns() {
        return String.join(", ", patterns).replace('u', 'y');
    }

    /**
     * Reads a type of mandate, from its label or its constant.
     *
     * @param text a cell
     * @return the type, or nothing for an unknown label
     */
    public Optional<MandateType> type(String text) {
        return read(text, types, MandateType.values());
    }

    /**
     * Reads the state of a mandate, from its label or its constant.
     *
     * @param text a cell
     * @return the state, or nothing for an unknown label
     */
    public Optional<MandateState> state(String text) {
        return read(text, states, MandateState.values());
    }

    /**
     * Splits a cell of several values.
     *
     * @param text values separated by commas or bars
     * @return the values, tidied, without empty ones
     */
    public List<String> several(String text) {
        return split(text, COMMA_OR_BAR);
    }

    /**
     * Splits a cell of several themes, whose names may hold commas.
     *
     * @param text values separated by bars
     * @return the values, tidied, without empty ones
     */
    public List<String> bars(String text) {
        return split(text, BAR);
    }

    /**
     * Splits a cell of several clients.
     *
     * @param text values separated by blanks, commas or bars
     * @return the values, without empty ones
     */
    public List<String> clients(String text) {
        return split(text, BLANK_COMMA_OR_BAR);
    }

    private static boolean isOfOurEra(LocalDate day) {
        return day.getYear() > 0 && day.getYear() <= LAST_YEAR;
    }

    private static <E extends Enum<E>> Optional<E> read(String text, Map<String, E> labels, E[] constants) {
        String folded = Folding.fold(text);
        return Optional.ofNullable(labels.get(folded)).or(() -> Arrays.stream(constants)
                .filter(constant -> Folding.fold(constant.name()).equals(folded))
                .findFirst());
    }

    private static List<String> split(String text, Pattern separator) {
        return text.isEmpty() ? List.of() : values(text, separator);
    }

    private static List<String> values(String text, Pattern separator) {
        return separator
                .splitAsStream(Folding.tidy(text))
                .map(Folding::tidy)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
