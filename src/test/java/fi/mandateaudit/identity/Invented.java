package fi.mandateaudit.identity;

/** Identifiers for tests: people with individual numbers that the register never gives, organisations that are none. */
public final class Invented {
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private Invented() {}

    /** An identity code: {@code 010190-900} with its check character. */
    public static String code(String withoutCheck) {
        return withoutCheck + CHECK_CHARACTERS.charAt(remainder(withoutCheck.replaceAll("\\D", "")));
    }

    /** An identity code whose check character is wrong. */
    public static String misspeltCode(String withoutCheck) {
        int right = CHECK_CHARACTERS.indexOf(code(withoutCheck).charAt(10));
        return withoutCheck + CHECK_CHARACTERS.charAt((right + 1) % CHECK_CHARACTERS.length());
    }

    /** The Y-tunnus of seven digits that begin with 7, or the next one that can be issued. */
    public static String businessId(int digits) {
        for (int candidate = digits; ; candidate++) {
            for (int check = 0; check <= 9; check++) {
                if (isDivisible(candidate, check)) {
                    return candidate + "-" + check;
                }
            }
        }
    }

    /** The check digit by another rule: with weight 1 for itself, the weighted sum is divisible by 11. */
    static boolean isDivisible(int digits, int check) {
        int[] weights = {2, 4, 8, 5, 10, 9, 7};
        int sum = check;
        int rest = digits;
        for (int weight : weights) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return sum % 11 == 0;
    }

    private static int remainder(String digits) {
        int remainder = 0;
        for (char digit : digits.toCharArray()) {
            remainder = (remainder * 10 + digit - '0') % 31;
        }
        return remainder;
    }
}
