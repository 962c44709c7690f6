package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.policy.OnBehalfOf;
import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.policy.Theme;
import java.util.List;
import java.util.stream.Stream;

/** Writes mandates of so few kinds that they often meet, and often differ in one thing only. */
final class RandomMandates {
    private static final List<List<String>> THEMES = List.of(
            List.of("Ensimmäinen valtuusasia", "Toinen valtuusasia", "Neljäs valtuusasia", "Ensimmäisen asian katselu"),
            List.of("Det första ärendet", "Det andra ärendet", "Det tredje ärendet", "Granska det första"),
            List.of("The first theme", "The first theme", "The fourth theme", "Viewing the first"));
    private static final List<String> ODD_THEMES = List.of(
            "Ensimmäinen asia",
            "Ensimmäinen valtuusasja",
            "ensimmäinen  VALTUUSASIA",
            "Verovalmistelu",
            "VEROVALMISTELU",
            "Det första ärendet",
            "Det tredje ärendet",
            "http://valtuusrekisteri.suomi.fi/ensimmainen",
            "http://valtuusrekisteri.suomi.fi/nimeton");

    private final Chance chance;
    private final Wordbook words;
    private final ListFile file;

    RandomMandates(Chance chance, Wordbook words, ListFile file) {
        this.chance = chance;
        this.words = words;
        this.file = file;
    }

    Row granted(Somebody somebody) {
        if (!file.rows().isEmpty() && chance.onceIn(3)) {
            return another(chance.of(file.rows()).copy());
        }
        Row row = lasting(new Row()).set(Field.THEME, themes());
        type(row);
        assignor(row);
        assignee(row, somebody);
        return specifier(row);
    }

    /** What is wished for, or something that is wrong in one thing or two. */
    Row granted(RandomLists.Wish wish) {
        Requirement requirement = wish.requirement();
        Row row = lasting(new Row()).set(Field.THEME, nameOf(requirement.theme()));
        assignee(row, wish.somebody());
        row.set(Field.TYPE, words.type(file.language(), requirement.type()))
                .set(Field.CLIENT, chance.of(requirement.client(), ""))
                .set(Field.WORKPLACE, chance.of(requirement.workplace(), requirement.workplace(), "", "1200"));
        return Stream.generate(() -> row).limit(chance.of(0, 0, 1, 1, 2)).reduce(row, (one, same) -> another(one));
    }

    private String nameOf(Theme theme) {
        return theme.names().getOrDefault(file.language(), theme.displayName());
    }

    Row received(List<RandomLists.Wish> wishes) {
        Row row = received();
        List<Requirement> forClients = wishes.stream()
                .map(RandomLists.Wish::requirement)
                .filter(requirement -> requirement.onBehalfOf() == OnBehalfOf.CLIENTS)
                .toList();
        if (!forClients.isEmpty() && !chance.onceIn(3)) {
            Requirement requirement = chance.of(forClients);
            row.set(Field.THEME, nameOf(requirement.theme())).set(Field.ASSIGNOR_ID, requirement.client());
        }
        return row;
    }

    private Row received() {
        Row row = lasting(new Row())
                .set(Field.THEME, themes())
                .set(Field.ASSIGNOR_NAME, chance.of("", "Asiakas Oy"))
                .set(Field.ASSIGNOR_ID, chance.onceIn(12) ? "7100001-5" : chance.of(RandomLists.CLIENTS));
        if (chance.onceIn(8)) {
            row.set(Field.ASSIGNEE_ID, chance.of(RandomLists.OWN, RandomLists.OWN, "7120001-8", "7654321-3"));
        }
        return chance.onceIn(8) ? type(row) : row;
    }

    /** A row that cannot be read, or a few. */
    void spoil() {
        if (chance.onceIn(5)) {
            file.add(chance.of(file.rows()).copy().set(Field.VALID_TO, "31.4.2027"));
        }
        if (chance.onceIn(8)) {
            file.add(chance.of(file.rows()).copy().set(Field.TYPE, "Tuntematon"));
        }
        if (chance.onceIn(8)) {
            file.add(Row.illegible("poistettu rivi"));
        }
    }

    /** Another mandate that is much like one. */
    private Row another(Row row) {
        return switch (chance.between(1, 8)) {
            case 1 -> row;
            case 2, 3 -> lasting(row);
            case 4 -> row.set(Field.STATE, state());
            case 5 -> type(row);
            case 6 -> row.set(Field.THEME, themes());
            case 7 -> assignor(row);
            default -> specifier(row);
        };
    }

    private String themes() {
        String theme = chance.onceIn(8)
                ? chance.of(ODD_THEMES)
                : chance.of(THEMES.get(file.language().ordinal()));
        return chance.onceIn(8)
                ? theme + " | " + chance.of(THEMES.get(file.language().ordinal()))
                : theme;
    }

    private Row type(Row row) {
        MandateType type = chance.of(
                MandateType.TRANSACT,
                MandateType.TRANSACT,
                MandateType.REPRESENT,
                MandateType.REPRESENT,
                MandateType.REPRESENT,
                MandateType.GRANT,
                MandateType.REPRESENT_GRANT);
        Language language = chance.onceIn(10) ? Language.FI : file.language();
        return row.set(Field.TYPE, words.type(language, type));
    }

    private Row assignor(Row row) {
        return switch (chance.between(1, 14)) {
            case 1 -> row.set(Field.ASSIGNOR_ID, chance.of(RandomLists.CLIENTS)).set(Field.ASSIGNOR_NAME, "Asiakas Oy");
            case 2 -> row.set(Field.ASSIGNOR_NAME, "Kumppani Oy");
            case 3 -> row.set(Field.ASSIGNOR_ID, "7100001-5");
            case 4 -> row.set(Field.ASSIGNOR_ID, RandomLists.OWN);
            case 5 -> row.set(Field.ASSIGNOR_NAME, "Esimerkki Oy");
            default -> row;
        };
    }

    private void assignee(Row row, Somebody somebody) {
        String name = chance.of(somebody.name(), somebody.last() + ", " + somebody.first());
        row.set(Field.ASSIGNEE_NAME, name);
        switch (chance.between(1, 14)) {
            case 1 -> row.set(Field.ASSIGNEE_NAME, "Peitenimi Pekka");
            case 2 -> row.set(Field.ASSIGNEE_NAME, "Asiakas Oy").set(Field.ASSIGNEE_ID, chance.of(RandomLists.CLIENTS));
            case 3 -> row.set(Field.ASSIGNEE_ID, somebody.maskedCode());
            case 4 -> row.set(Field.ASSIGNEE_BIRTH_DATE, file.day(somebody.born()));
            case 5 -> row.set(Field.ASSIGNEE_ID, chance.of(somebody.misspeltCode(), "7100001-5"));
            case 6 -> row.set(Field.EMPLOYEE_NO, somebody.number());
            case 7 -> row.set(Field.ASSIGNEE_ID, "");
            default -> row.set(Field.ASSIGNEE_ID, somebody.code());
        }
    }

    private Row specifier(Row row) {
        row.set(Field.CLIENT, "").set(Field.WORKPLACE, "").set(Field.SPECIFIER, "");
        return switch (chance.between(1, 10)) {
            case 1, 2, 3 -> row.set(Field.CLIENT, chance.of(RandomLists.CLIENTS));
            case 4 -> row.set(Field.CLIENT, String.join(", ", chance.some(2, RandomLists.CLIENTS)));
            case 5 -> row.set(Field.WORKPLACE, chance.of("1200", "1300", "1200 | 1300"));
            case 6 -> row.set(Field.SPECIFIER, chance.of("1200", "7100001-6", "FI71000016, 1200"));
            default -> row;
        };
    }

    private Row lasting(Row row) {
        int from = chance.of(-400, -400, -400, -400, -100, -1, 0, 1, 20, 61);
        int to = chance.of(400, 400, 400, 800, 2000, -30, -1, 0, 19, 60, 61);
        boolean impossible = to < from && !chance.onceIn(4);
        return row.set(Field.VALID_FROM, file.day(RandomLists.DAY.plusDays(impossible ? to - 30 : from)))
                .set(Field.VALID_TO, file.day(RandomLists.DAY.plusDays(to)))
                .set(Field.STATE, chance.onceIn(4) ? state() : "");
    }

    private String state() {
        return words.state(file.language(), chance.of(MandateState.values()));
    }
}
