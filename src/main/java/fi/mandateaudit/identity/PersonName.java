package fi.mandateaudit.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person's name: a last name and first names, or an undivided text of which every split is possible.
 *
 * <p>Two names agree if their last names are equal and their first first names are, and no further first name contradicts
 * where both have one; an initial agrees with the name that it begins.
 */
public final class PersonName {
    // A longer text is no name; splitting it anywhere would only cost time.
    private static final int MOST_WORDS = 12;
    private static final Pattern BREAKS = Pattern.compile("[ ,]+");

    private final String display;
    private final List<Split> splits;

    private PersonName(String display, List<Split> splits) {
        this.display = display;
        this.splits = splits;
    }

    private record Split(String last, List<String> first) {
        String key() {
            return last + "\n" + first.get(0);
        }

        boolean agreesWith(Split other) {
            if (!key().equals(other.key())) {
                return false;
            }
            for (int i = 1; i < Math.min(first.size(), other.first.size()); i++) {
                if (!agree(first.get(i), other.first.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean agree(String one, String two) {
            return one.equals(two) || isInitialOf(one, two) || isInitialOf(two, one);
        }

        private static boolean isInitialOf(String initial, String name) {
            String letter = initial.endsWith(".") ? initial.substring(0, initial.length() - 1) : initial;
            return letter.codePointCount(0, letter.length()) == 1 && name.startsWith(letter);
        }
    }

    /**
     * A name whose parts are known.
     *
     * @param last the last name
     * @param first the first names, separated by blanks
     * @return the name
     */
    public static PersonName of(String last, String first) {
        String lastName = Folding.tidy(last);
        String firstNames = Folding.tidy(first);
        if (lastName.isEmpty() || firstNames.isEmpty()) {
            return undivided(lastName + firstNames);
        }
        Split split = new Split(Folding.fold(last), List.of(Folding.fold(first).split(" ")));
        return new PersonName(lastName + " " + firstNames, List.of(split));
    }

    /**
     * A name in one text: {@code Last, First} is divided by its comma, anything else may be split anywhere.
     *
     * @param text the name
     * @return the name
     */
    public static PersonName ofFullName(String text) {
        int comma = text.indexOf(',');
        return comma < 0
                ? undivided(text)
                : of(text.substring(0, comma), text.substring(comma + 1).replace(',', ' '));
    }

    private static PersonName undivided(String text) {
        List<String> words = List.of(Folding.fold(text).split(" "));
        List<Split> splits = new ArrayList<>();
        for (int i = 1; i < words.size() && words.size() <= MOST_WORDS; i++) {
            splits.add(new Split(String.join(" ", words.subList(0, i)), words.subList(i, words.size())));
            splits.add(new Split(String.join(" ", words.subList(i, words.size())), words.subList(0, i)));
        }
        if (splits.isEmpty()) {
            splits.add(new Split(String.join(" ", words), List.of("")));
        }
        return new PersonName(Folding.tidy(text), splits);
    }

    /**
     * What the words of a name say, whatever their order.
     *
     * @param text a name as written
     * @return its folded words in code-point order, separated by blanks
     */
    public static String words(String text) {
        return BREAKS.splitAsStream(Folding.fold(text))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /**
     * The keys under which agreeing names may be found: agreeing names share at least one.
     *
     * @return folded last name and first first name of every split
     */
    public Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        splits.forEach(split -> keys.add(split.key()));
        return keys;
    }

    /**
     * Whether this may be the name of the same person.
     *
     * @param other another name
     * @return true if some splits of both agree
     */
    public boolean agreesWith(PersonName other) {
        return splits.stream().anyMatch(mine -> other.splits.stream().anyMatch(mine::agreesWith));
    }

    /**
     * The name as reports show it.
     *
     * @return last name first where the parts are known, otherwise as written
     */
    public String display() {
        return display;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName name && splits.equals(name.splits);
    }

    @Override
    public int hashCode() {
        return splits.hashCode();
    }

    @Override
    public String toString() {
        return "PersonName[hidden]";
    }
}
