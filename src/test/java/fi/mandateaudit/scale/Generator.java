package fi.mandateaudit.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the configuration and the exports of an organisation that does not exist, of any size. */
public final class Generator {
    private static final Path CATALOGUE = Path.of("config", "kela-services.yml");

    private final Scale scale;
    private final Path folder;

    Generator(Scale scale, Path folder) {
        this.scale = scale;
        this.folder = folder;
    }

    /**
     * Makes them in a folder.
     *
     * @param arguments the folder, the number of people, the number of mandates, and a seed if wished
     * @throws IOException if the folder cannot be written
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length < 3 || arguments.length > 4) {
            throw new IllegalArgumentException("expected FOLDER PEOPLE MANDATES [SEED]");
        }
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
        Scale scale = new Scale(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), seed);
        new Generator(scale, Path.of(arguments[0])).write(CATALOGUE);
    }

    void write(Path catalogue) throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.copy(catalogue, config.resolve("kela-services.yml"));
        new ConfigFolder(folder).write(config);
        writeEmployees();
        writeAssignments();
        writeReceived();
        new GrantedList(scale).write(folder.resolve("granted.csv"));
    }

    private void writeEmployees() throws IOException {
        try (CsvFile csv = new CsvFile(
                folder.resolve("employees.csv"),
                "Henkilönumero",
                "Sukunimi",
                "Etunimi",
                "Henkilötunnus",
                "Tehtävänimike",
                "Yksikkö",
                "Työsuhde alkaa",
                "Työsuhde päättyy")) {
            for (int i = 0; i < scale.people(); i++) {
                Clerk clerk = Clerk.of(i, scale);
                csv.row(
                        clerk.number(),
                        clerk.name().last(),
                        clerk.name().first(),
                        clerk.identityCode(),
                        clerk.kind().title(),
                        "Tiimi " + i / 20,
                        "1.1.2020",
                        i % 100 == 0 ? "31.10.2026" : "");
            }
        }
    }

    private void writeAssignments() throws IOException {
        try (CsvFile csv = new CsvFile(folder.resolve("assignments.csv"), "Henkilönumero", "Asiakkaan Y-tunnus")) {
            for (int i = 0; i < scale.people(); i++) {
                Clerk clerk = Clerk.of(i, scale);
                for (int client : clerk.clients()) {
                    csv.row(clerk.number(), Names.idOfClient(client));
                }
            }
        }
    }

    private void writeReceived() throws IOException {
        try (CsvFile csv = new CsvFile(
                folder.resolve("received.csv"),
                "Valtuusasia",
                "Valtuuttaja",
                "Valtuuttajan Y-tunnus",
                "Voimassaolo alkaa",
                "Voimassaolo päättyy")) {
            for (int i = 0; i < scale.clients(); i++) {
                csv.row(
                        "Palvelussuhteeseen liittyvien etuuksien hakeminen"
                                + "|Palvelussuhteeseen liittyvien etuuspäätösten tarkastelu",
                        Names.ofClient(i),
                        Names.idOfClient(i),
                        "1.1.2024",
                        i % 50 == 0 ? "30.9.2026" : "31.12.2028");
            }
        }
    }
}
