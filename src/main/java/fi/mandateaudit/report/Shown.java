package fi.mandateaudit.report;

import fi.mandateaudit.finding.Place;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.identity.IdentityCode;
import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.identity.Visible;
import java.util.Collection;
import java.util.stream.Collectors;

/** What of the inputs' texts a report shows: everything but identity codes, and nothing that an editor would obey. */
final class Shown {
    /** A day of six digits and a number of three: most texts have fewer, and there are many texts. */
    private static final int DIGITS_OF_CODE = 9;

    private Shown() {}

    static String text(String text) {
        String tidied = Folding.tidy(text);
        return Visible.line(mayHoldCode(tidied) ? Redaction.blank(tidied) : tidied);
    }

    private static boolean mayHoldCode(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits >= DIGITS_OF_CODE;
    }

    static String employeeNo(String number) {
        return mayHoldCode(number) && IdentityCode.parse(number).isPresent() ? text(number) : Visible.line(number);
    }

    static String place(Place place) {
        return place.file() + ":" + place.line();
    }

    static String places(Collection<Place> places) {
        if (places.size() == 1) {
            return place(places.iterator().next());
        }
        return places.stream().sorted().distinct().map(Shown::place).collect(Collectors.joining(", "));
    }
}
