package fi.mandateaudit.identity;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Blanks whatever has the form of an identity code, in any text that may leave the program. */
public final class Redaction {
    private static final String STARS = "***********";
    // Also inside a longer token: a code glued to a word is a code all the same.
    private static final Pattern CODE =
            Pattern.compile("\\d{6}[-+\\u2010-\\u2015\\u2212A-FU-Ya-fu-y]\\d{3}[0-9A-Za-z]");
    private static final Pattern SIGNLESS =
            Pattern.compile("(?<![0-9A-Za-z])(\\d{6})(\\d{3}[0-9A-Za-z])(?![0-9A-Za-z])");

    // Only where it stands alone: 20261123-9001 is a day and a number, and files are called by them.
    private static final Pattern IN_FILE_NAME =
            Pattern.compile("(?<![0-9A-Za-z])\\d{6}[-+A-FU-Ya-fu-y]\\d{3}[0-9A-Za-z](?![0-9A-Za-z])");

    private static final int LEAST_DIGITS = 9;

    private Redaction() {}

    /**
     * Blanks identity codes in a text.
     *
     * @param text any text
     * @return the text, each token of identity-code form as eleven stars; a token without a sign only if its check
     *     character is right, since employee and telephone numbers have ten digits too
     */
    public static String blank(String text) {
        if (digits(text) < LEAST_DIGITS) {
            return text;
        }
        return SIGNLESS.matcher(CODE.matcher(text).replaceAll(STARS)).replaceAll(Redaction::starsIfCode);
    }

    /**
     * Blanks identity codes in a file's name.
     *
     * @param name a name
     * @return the name, each part of identity-code form as eleven stars
     */
    public static String blankFileName(String name) {
        return digits(name) < LEAST_DIGITS ? name : IN_FILE_NAME.matcher(name).replaceAll(STARS);
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits;
    }

    private static String starsIfCode(MatchResult token) {
        boolean code = IdentityCode.parse(token.group(1) + "-" + token.group(2))
                .filter(IdentityCode::isPossible)
                .isPresent();
        return code ? STARS : token.group();
    }
}
