package fi.mandateaudit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.mandateaudit.cli.SmallOffice.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An office whose exports hold identity codes in every column, and where people make every kind of mistake with them. */
final class PlantedOffice {
    private static final String THEME = "Palvelussuhteeseen liittyvien etuuksien hakeminen";

    private final SmallOffice office;
    private final PlantedCodes codes = new PlantedCodes();

    PlantedOffice(Path folder) throws IOException {
        office = new SmallOffice(folder);
        office.write(
                "config/application.yml",
                """
                audit:
                  organisation: { business-id: "7654321-2", name: "Esimerkki Oy %s" }
                  inputs:
                    employees: [people.csv]
                    granted: ["granted*.csv"]
                    received: [received.csv]
                    assignments: [assignments.csv]
                  language: en
                logging.level.root: TRACE
                """
                        .formatted(codes.in("organisation name")));
        office.write(
                "config/aliases.yml",
                """
                aliases:
                  - assignee: "Salo H %s"
                    employee: "1"
                    reason: Nickname
                    approved-by: A. Korhonen
                """
                        .formatted(codes.in("alias")));
        office.write(
                "config/exceptions.yml",
                """
                exceptions:
                  - id: ext-1
                    match: { code: mandate-of-unknown-person, name: "Outo %s" }
                    reason: Known %s
                    approved-by: A. Korhonen
                    until: 2027-01-31
                """
                        .formatted(codes.in("exception name"), codes.in("exception reason")));
        writePeople();
        writeGranted();
        writeReceived();
        office.write(
                "assignments.csv",
                "Henkilönumero;Asiakkaan Y-tunnus;Palvelu\n1;7200001-5;\n%s;7200001-5;%s\n%s;%s;\n"
                        .formatted(
                                codes.in("assigned number"),
                                codes.in("assigned service"),
                                "1",
                                codes.in("assigned client")));
    }

    SmallOffice office() {
        return office;
    }

    PlantedCodes codes() {
        return codes;
    }

    /** What leaked into what the program said. */
    List<String> leaksIn(Ended ended) {
        return codes.foundIn((ended.out() + ended.err()).getBytes(UTF_8));
    }

    /** What leaked into files, but the lists and the configuration, and into the files' names. */
    List<String> leaks() throws IOException {
        List<String> leaks = new ArrayList<>();
        for (Path top : List.of(office.path("reports"), office.path("data"))) {
            if (Files.exists(top)) {
                try (Stream<Path> files = Files.walk(top)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        leaks.addAll(codes.foundIn(file.toString().getBytes(UTF_8)));
                        codes.foundIn(Files.readAllBytes(file))
                                .forEach(leak -> leaks.add(file.getFileName() + ": " + leak));
                    }
                }
            }
        }
        return leaks;
    }

    private void writePeople() throws IOException {
        StringBuilder rows = new StringBuilder(
                "Henkilönumero;Sukunimi;Etunimi;Henkilötunnus;Syntymäaika;Tehtävänimike;Yksikkö;Esihenkilö;Toimipaikka;"
                        + "Työsuhde alkaa;Työsuhde päättyy;Asiakkaat;Muuta\n");
        rows.append("1;Salo;Hanna;%s;;Palkanlaskija;;;;;;;\n".formatted(codes.in("identity code")));
        rows.append("2;Alho;Ulla;%s;;Palkanlaskija;;;;;;;\n".formatted(codes.lowerCase("identity code in lower case")));
        rows.append(
                "3;Eklund;Bo;%s;;Palkanlaskija;;;;;;;\n".formatted(codes.withoutSign("identity code without sign")));
        rows.append("4;Kivi %s;Otto;;;Palkanlaskija;;;;;;;\n".formatted(codes.in("last name")));
        rows.append("5;Kanto;Aki %s;;;Palkanlaskija;;;;;;;\n".formatted(codes.lowerCase("first name")));
        rows.append("%s;Numero;Nea;;;Palkanlaskija;;;;;;;\n".formatted(codes.in("employee number")));
        rows.append("%s;Numero;Niilo;;;Palkanlaskija;;;;;;;\n"
                .formatted(codes.withoutSign("employee number without sign")));
        rows.append("6;Harju;Eeva;;%s;Palkanlaskija;;;;;;;\n".formatted(codes.in("birth date")));
        rows.append("7;Mattila;Jari;;;%s;;;;;;;\n".formatted(codes.in("title")));
        rows.append("8;Nurmi;Lea;;;Palkanlaskija;%s;%s;%s;;;;\n"
                .formatted(codes.in("unit"), codes.in("manager"), codes.withoutSign("workplace")));
        rows.append("9;Laine;Pia;;;Palkanlaskija;;;;%s;;;\n".formatted(codes.in("employed from")));
        rows.append("10;Laine;Tea;;;Palkanlaskija;;;;;%s;;\n".formatted(codes.in("employed to")));
        rows.append("11;Laine;Tuomo;;;Palkanlaskija;;;;;;%s;\n".formatted(codes.in("clients")));
        rows.append("12;Laine;Veli;;;Palkanlaskija;;;;;;;%s\n".formatted(codes.in("unknown column")));
        rows.append("13;\"Laine\"%s;Kai;;;Palkanlaskija;;;;;;;\n".formatted(codes.in("after a quote")));
        rows.append("14;Laine;%s\n".formatted(codes.in("short row")));
        rows.append("16;\"Laine; %s\";Sari;;;Palkanlaskija;;;;;;;\n".formatted(codes.in("in quotes")));
        rows.append("15;Kaksi;Ida;%s;;Palkanlaskija;;;;;;;\n".formatted(codes.in("one of two codes")));
        rows.append("15;Kaksi;Ida;%s;;Palkanlaskija;;;;;;;\n".formatted(codes.in("other of two codes")));
        office.write("people.csv", rows.toString());
    }

    private void writeGranted() throws IOException {
        StringBuilder rows =
                new StringBuilder("Valtuusasia;Valtuustyyppi;Valtuuttaja;Valtuuttajan tunniste;Valtuutettu;"
                        + "Valtuutetun tunniste;Valtuutetun syntymäaika;Henkilönumero;Tarkenne;Asiakastunnus;Toimipaikka;"
                        + "Voimassaolo alkaa;Voimassaolo päättyy;Tila;Huomautus\n");
        row(rows, codes.in("theme"), "TRANSACT", "", "", "Salo Hanna", "", "");
        row(rows, THEME, codes.in("type"), "", "", "Salo Hanna", "", "");
        row(rows, THEME, "TRANSACT", codes.in("assignor name"), "", "Salo Hanna", "", "");
        row(rows, THEME, "TRANSACT", "", codes.in("assignor id"), "Salo Hanna", "", "");
        row(rows, THEME, "TRANSACT", "", "", "Outo " + codes.in("assignee name"), "", "");
        row(rows, THEME, "TRANSACT", "", "", codes.in("bare assignee name"), "", "");
        row(rows, THEME, "TRANSACT", "", "", "Muukalainen Eero", codes.in("unknown assignee id"), "");
        row(rows, THEME, "TRANSACT", "", "", "", codes.lowerCase("assignee id in lower case"), "");
        row(rows, THEME, "TRANSACT", "", "", "", codes.withoutSign("assignee id without sign"), "");
        row(rows, THEME, "TRANSACT", "", "", "Harju Eeva", "", codes.in("assignee birth date"));
        rows.append("%s;TRANSACT;;;Salo Hanna;;;%s;;;;2026-01-01;2029-12-31;;\n"
                .formatted(THEME, codes.in("number of assignee")));
        rows.append(
                "%s;REPRESENT;;;Salo Hanna;;;;%s;;;2026-01-01;2029-12-31;;\n".formatted(THEME, codes.in("specifier")));
        rows.append("%s;REPRESENT;;;Salo Hanna;;;;;%s;;2026-01-01;2029-12-31;;\n".formatted(THEME, codes.in("client")));
        rows.append("%s;REPRESENT;;;Salo Hanna;;;;;;%s;2026-01-01;2029-12-31;;\n"
                .formatted(THEME, codes.withoutSign("place of work")));
        rows.append("%s;TRANSACT;;;Salo Hanna;;;;;;;%s;2029-12-31;;\n".formatted(THEME, codes.in("valid from")));
        rows.append("%s;TRANSACT;;;Salo Hanna;;;;;;;2026-01-01;%s;;\n".formatted(THEME, codes.in("valid to")));
        rows.append("%s;TRANSACT;;;Salo Hanna;;;;;;;2026-01-01;2029-12-31;%s;\n".formatted(THEME, codes.in("state")));
        rows.append("%s;TRANSACT;;;Salo Hanna;;;;;;;2026-01-01;2029-12-31;;%s\n".formatted(THEME, codes.in("remark")));
        office.write("granted-" + codes.in("file name") + ".csv", rows.toString());
        office.write(
                "granted.csv",
                "Valtuusasia;Valtuustyyppi;Valtuutettu;Voimassaolo alkaa;Voimassaolo päättyy;%s\n"
                                .formatted(codes.in("heading"))
                        + THEME + ";Asiointivaltuus;Alho Ulla;2026-01-01;2029-12-31;\n");
    }

    private static void row(StringBuilder rows, String... cells) {
        rows.append(String.join(";", cells)).append(";;;;;2026-01-01;2029-12-31;;\n");
    }

    private void writeReceived() throws IOException {
        office.write(
                "received.csv",
                """
                Valtuusasia;Valtuuttaja;Valtuuttajan tunniste;Valtuutettu;Valtuutetun tunniste;Voimassaolo alkaa;Voimassaolo päättyy
                %1$s;Asiakas %2$s;7200001-5;;;2026-01-01;2029-12-31
                %1$s;Yksityinen Ilona;%3$s;;;2026-01-01;2029-12-31
                %1$s;Asiakas;7200001-5;%4$s;;2026-01-01;2029-12-31
                %1$s;Asiakas;7200001-5;;%5$s;2026-01-01;2029-12-31
                """
                        .formatted(
                                THEME,
                                codes.in("client name"),
                                codes.in("private client"),
                                codes.in("recipient name"),
                                codes.in("recipient id")));
    }
}
