package fi.mandateaudit.identity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An identity code some of whose characters the exporting system hides, for example {@code 010190-****}. */
public final class MaskedCode implements PersonId {
    private static final char HIDDEN = '*';
    private static final Pattern MASKS = Pattern.compile("[*•●?#_]");
    private static final Pattern LETTER_MASK = Pattern.compile("(\\d{6}[-+A-FU-Y])X{4}|X{6}[-+A-FU-Y](\\d{3}\\w)");
    private static final Pattern FORM = Pattern.compile("[0-9*]{6}[-+A-FU-Y*][0-9*]{3}[0-9A-FHJ-NPR-Y*]");

    private final String pattern;

    private MaskedCode(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Reads a masked identity code.
     *
     * @param text a text
     * @return the code with its hidden characters, or nothing if the text has another form or hides nothing
     */
    public static Optional<MaskedCode> parse(String text) {
        String tidied = Folding.tidy(text);
        return tidied.length() == IdentityCode.LENGTH ? parseOfLength(tidied) : Optional.empty();
    }

    private static Optional<MaskedCode> parseOfLength(String tidied) {
        String upper = tidied.toUpperCase(Locale.ROOT);
        String pattern = MASKS.matcher(upper).replaceAll("*");
        if (LETTER_MASK.matcher(pattern).matches()) {
            pattern = pattern.startsWith("X")
                    ? "******" + pattern.substring(IdentityCode.SIGN)
                    : pattern.substring(0, IdentityCode.SIGN + 1) + "****";
        }
        return FORM.matcher(pattern).matches() && pattern.indexOf(HIDDEN) >= 0
                ? Optional.of(new MaskedCode(pattern))
                : Optional.empty();
    }

    /**
     * The day of birth that the visible characters tell.
     *
     * @return the day, or nothing unless its six digits and the century sign are all visible
     */
    public Optional<LocalDate> birthDate() {
        boolean visible = pattern.lastIndexOf(HIDDEN, IdentityCode.SIGN) < 0;
        return visible
                ? IdentityCode.birthDate(pattern.substring(0, IdentityCode.SIGN), pattern.charAt(IdentityCode.SIGN))
                : Optional.empty();
    }

    boolean contradictsVisible(PersonId other) {
        for (int i = 0; i < IdentityCode.LENGTH; i++) {
            char mine = pattern.charAt(i);
            char theirs = characterOf(other, i);
            if (mine != HIDDEN && theirs != HIDDEN && mine != theirs) {
                return true;
            }
        }
        return false;
    }

    private static char characterOf(PersonId id, int position) {
        if (id instanceof IdentityCode code) {
            return code.at(position);
        }
        return id instanceof MaskedCode masked ? masked.pattern.charAt(position) : HIDDEN;
    }

    String secret() {
        return pattern;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MaskedCode code && pattern.equals(code.pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    @Override
    public String toString() {
        return "MaskedCode[hidden]";
    }
}
