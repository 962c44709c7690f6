package fi.mandateaudit.scale;

import java.time.LocalDate;

/** One row of the list of granted mandates, but for its assignee. */
record Mandate(String theme, String type, String client, LocalDate from, LocalDate to, String state) {

    Mandate of(String otherTheme) {
        return new Mandate(otherTheme, type, client, from, to, state);
    }

    Mandate as(String otherType) {
        return new Mandate(theme, otherType, client, from, to, state);
    }

    Mandate forClient(int index) {
        return new Mandate(theme, type, Names.idOfClient(index), from, to, state);
    }

    Mandate until(LocalDate otherEnd, String otherState) {
        return new Mandate(theme, type, client, from, otherEnd, otherState);
    }

    /** The same from another first day on, five years long. */
    Mandate starting(LocalDate otherStart) {
        return new Mandate(
                theme, type, client, otherStart, otherStart.plusYears(5).minusDays(1), "Ei vielä voimassa");
    }

    static String day(LocalDate day) {
        return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }
}
