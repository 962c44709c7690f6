package fi.mandateaudit.scale;

import java.util.List;

/** Names of people and organisations that do not exist, and Y-tunnukset for the latter. */
final class Names {
    private static final List<String> LAST = List.of(
            "Aalto",
            "Björkqvist",
            "Eerikäinen",
            "Forsström",
            "Hakala",
            "Hyvönen",
            "Järvelä",
            "Kallio",
            "Koskela",
            "Kärkkäinen",
            "Laaksonen",
            "Lindén",
            "Mäkelä",
            "Niemelä",
            "Ojala",
            "Pöyhönen",
            "Rantanen",
            "Saarinen",
            "Södergård",
            "Tähtinen",
            "Uusitalo",
            "Väisänen",
            "Wikström",
            "Yli-Hukka",
            "Åkerman",
            "Östman");
    private static final List<String> FIRST = List.of(
            "Aino",
            "Antti",
            "Eeva",
            "Elina",
            "Fredrik",
            "Hannu",
            "Helmi",
            "Ilkka",
            "Jarkko",
            "Jenni",
            "Kaisa",
            "Lauri",
            "Leena",
            "Marja-Liisa",
            "Mikko",
            "Nelli",
            "Olavi",
            "Päivi",
            "Riikka",
            "Sakari",
            "Sirkka",
            "Tapio",
            "Ulla",
            "Veikko",
            "Ylermi",
            "Åsa",
            "Ömer");
    private static final List<String> FORMS = List.of("Oy", "Ab", "Oyj", "ry", "Tmi");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};
    private static final int FIRST_ID = 7_200_000;
    private static final int IDS_APART = 7;

    private Names() {}

    /** The name of somebody; one in fifty has a name that has to be quoted in a CSV file. */
    static Clerk.Name ofPerson(int index) {
        String first = FIRST.get(index % FIRST.size());
        String other = FIRST.get(index / FIRST.size() % FIRST.size());
        String second = index % 50 == 17 ? "\"" + other + "\"" : other;
        String last = LAST.get(index / 7 % LAST.size());
        return new Clerk.Name(last, first + " " + second);
    }

    /** The name of a client; every tenth has to be quoted in a CSV file. */
    static String ofClient(int index) {
        String last = LAST.get(index % LAST.size());
        String form = FORMS.get(index / 3 % FORMS.size());
        return index % 10 == 0
                ? "Rakennus \"" + last + "\"; Pojat " + form
                : "Yritys " + last + " " + index + " " + form;
    }

    /** The Y-tunnus of a client; different for each index. */
    static String idOfClient(int index) {
        int number = FIRST_ID + index * IDS_APART;
        while (rest(number) == 1) {
            number++;
        }
        int rest = rest(number);
        return number + "-" + (rest == 0 ? 0 : 11 - rest);
    }

    private static int rest(int number) {
        String digits = String.valueOf(number);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return sum % 11;
    }
}
