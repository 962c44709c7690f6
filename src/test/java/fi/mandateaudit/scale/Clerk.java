package fi.mandateaudit.scale;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Somebody of the made-up organisation.
 *
 * @param index which of its people
 * @param name last name and first names
 * @param born the day of birth
 * @param kind the kind of work
 * @param clients whose affairs the person handles, by their indexes
 */
record Clerk(int index, Name name, LocalDate born, Kind kind, List<Integer> clients) {
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final LocalDate FIRST_DAY = LocalDate.of(1958, 1, 1);
    private static final int DAYS = 17_000;
    private static final int CLIENTS_EACH = 8;

    /** A last name and first names. */
    record Name(String last, String first) {}

    /** A kind of work, with its title. */
    enum Kind {
        PAYROLL_CLERK("Palkanlaskija"),
        PAYROLL_ASSISTANT("Palkka-assistentti"),
        CLIENT_MANAGER("Asiakkuuspäällikkö"),
        CLAIMS_HANDLER("Etuuskäsittelijä"),
        BOOKKEEPER("Kirjanpitäjä");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        boolean handlesClients() {
            return this == PAYROLL_CLERK || this == PAYROLL_ASSISTANT;
        }
    }

    static Clerk of(int index, Scale scale) {
        Kind kind = Kind.values()[Math.max(0, index % 10 - 5)];
        List<Integer> clients = IntStream.range(0, kind.handlesClients() ? CLIENTS_EACH : 0)
                .map(i -> (index * 7 + i * 131) % scale.clients())
                .distinct()
                .boxed()
                .toList();
        return new Clerk(index, Names.ofPerson(index), FIRST_DAY.plusDays(index % DAYS), kind, clients);
    }

    String number() {
        return String.valueOf(200_000 + index);
    }

    /** An identity code whose individual number the population register never gives; different for each index. */
    String identityCode() {
        int date = born.getDayOfMonth() * 10_000 + born.getMonthValue() * 100 + born.getYear() % 100;
        int individual = 900 + index / DAYS;
        char sign = born.getYear() < 2000 ? '-' : 'A';
        char check = CHECK_CHARACTERS.charAt((int) ((date * 1000L + individual) % 31));
        return digits(date, 6) + sign + individual + check;
    }

    private static String digits(int number, int length) {
        String digits = String.valueOf(number);
        return "0".repeat(length - digits.length()) + digits;
    }
}
