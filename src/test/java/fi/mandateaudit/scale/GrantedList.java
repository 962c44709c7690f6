package fi.mandateaudit.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Writes the list of granted mandates: mostly what the work needs or needed, with every kind of mistake among it. */
final class GrantedList {
    private static final String APPLY = "Palvelussuhteeseen liittyvien etuuksien hakeminen";
    private static final String DECISIONS = "Palvelussuhteeseen liittyvien etuuspäätösten tarkastelu";
    private static final String PAYMENTS = "Palvelussuhteeseen liittyvien etuusmaksutietojen katselu";
    private static final String BENEFIT_DATA = "Etuustietojen katselu ja maksuvaatimusten rekisteröinti";
    private static final String TRANSACT = "Asiointivaltuus";
    private static final String REPRESENT = "Edustamisvaltuus";
    private static final String GRANT = "Valtuutusoikeus";
    private static final String REPRESENT_GRANT = "Edustajan valtuutusoikeus";

    private final Scale scale;

    GrantedList(Scale scale) {
        this.scale = scale;
    }

    void write(Path file) throws IOException {
        try (CsvFile csv = new CsvFile(
                file,
                "Valtuusasia",
                "Valtuustyyppi",
                "Valtuuttaja",
                "Valtuuttajan tunniste",
                "Valtuutettu",
                "Valtuutetun tunniste",
                "Valtuutetun syntymäaika",
                "Asiakastunnus",
                "Voimassaolo alkaa",
                "Voimassaolo päättyy",
                "Tila")) {
            for (int person = 0; person < scale.people(); person++) {
                writeOf(Clerk.of(person, scale), csv);
            }
        }
    }

    private void writeOf(Clerk clerk, CsvFile csv) throws IOException {
        SplittableRandom chance = scale.chanceOf(clerk.index());
        int rows = scale.mandatesOf(clerk.index());
        for (int row = 0; row < rows; row++) {
            Mandate mandate = row < needed(clerk) ? needed(clerk, row) : earlier(clerk, row);
            write(clerk, spoilt(mandate, chance), chance, csv);
        }
    }

    private static int needed(Clerk clerk) {
        return switch (clerk.kind()) {
            case PAYROLL_CLERK -> 2 * clerk.clients().size();
            case PAYROLL_ASSISTANT -> clerk.clients().size();
            case CLIENT_MANAGER, CLAIMS_HANDLER -> 1;
            case BOOKKEEPER -> 0;
        };
    }

    private static Mandate needed(Clerk clerk, int row) {
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(clerk.index() % 700);
        Mandate mandate =
                new Mandate(DECISIONS, REPRESENT, "", from, from.plusYears(5).minusDays(1), "Voimassa");
        return switch (clerk.kind()) {
            case PAYROLL_CLERK ->
                mandate.of(row % 2 == 0 ? APPLY : DECISIONS)
                        .forClient(clerk.clients().get(row / 2));
            case PAYROLL_ASSISTANT ->
                mandate.of(APPLY).forClient(clerk.clients().get(row));
            case CLIENT_MANAGER, BOOKKEEPER -> mandate;
            case CLAIMS_HANDLER -> mandate.of(BENEFIT_DATA).as(TRANSACT);
        };
    }

    /** Mandates that have ended stay in the list for a while: of clients that are gone, and here and there of one that is not. */
    private Mandate earlier(Clerk clerk, int row) {
        LocalDate to = Scale.AUDIT_DATE.minusDays(1 + (clerk.index() + row * 19L) % 450);
        String theme = row % 2 == 0 ? PAYMENTS : row % 8 == 1 ? APPLY + "|" + DECISIONS : APPLY;
        int client = clerk.index() % 4 == 0 && clerk.kind().handlesClients()
                ? clerk.clients().get(row % clerk.clients().size())
                : scale.clients() + (clerk.index() + row) % scale.clients();
        return new Mandate(theme, REPRESENT, Names.idOfClient(client), to.minusDays(1000 + row), to, "Päättynyt");
    }

    /** One mandate in eighty is not as it should be. */
    private Mandate spoilt(Mandate mandate, SplittableRandom chance) {
        int kind = chance.nextInt(640);
        return switch (kind) {
            case 0 -> mandate.as(mandate.type().equals(TRANSACT) ? REPRESENT : TRANSACT);
            case 1 -> mandate.until(Scale.AUDIT_DATE.minusDays(chance.nextInt(1, 300)), "Voimassa");
            case 2 -> mandate.until(Scale.AUDIT_DATE.plusDays(chance.nextInt(60)), "Voimassa");
            case 3 -> mandate.until(mandate.to(), "Odottaa vahvistusta");
            case 4 -> mandate.of(PAYMENTS);
            case 5 -> mandate.forClient(scale.clients() + chance.nextInt(scale.clients()));
            case 6 -> mandate.starting(Scale.AUDIT_DATE.plusDays(chance.nextInt(1, 90)));
            case 7 -> mandate.as(chance.nextBoolean() ? GRANT : REPRESENT_GRANT);
            default -> mandate;
        };
    }

    private void write(Clerk clerk, Mandate mandate, SplittableRandom chance, CsvFile csv) throws IOException {
        String code = clerk.identityCode();
        int form = chance.nextInt(200);
        String assignee = clerk.name().last() + " " + clerk.name().first();
        csv.row(
                mandate.theme(),
                mandate.type(),
                Scale.OWN_NAME,
                Scale.OWN_ID,
                form == 0 ? "Tuntematon " + clerk.name().first() : assignee,
                form < 10 ? "" : form < 20 ? code.substring(0, 7) + "****" : code,
                form > 0 && form < 10 ? Mandate.day(clerk.born()) : "",
                mandate.client(),
                Mandate.day(mandate.from()),
                form == 199 && chance.nextInt(50) == 0 ? "31.4.2028" : Mandate.day(mandate.to()),
                mandate.state());
    }
}
