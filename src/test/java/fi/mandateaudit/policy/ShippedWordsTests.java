package fi.mandateaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.identity.Folding;
import fi.mandateaudit.intake.Cells;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.ImportRules;
import fi.mandateaudit.intake.InputKind;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that the contract of version 1 promises to understand, one by one: none may be taken away. */
class ShippedWordsTests {
    private static final ImportRules RULES = PolicyFiles.shippedImportRules();

    private static final String EMPLOYEES =
            """
            employee_no: Henkilönumero, Anställningsnummer, Employee number, Person Number
            last_name: Sukunimi, Efternamn, Last name
            first_name: Etunimi, Förnamn, First name
            full_name: Kokonimi, Namn, Full name, User Name
            identity_code: Henkilötunnus, Hetu, Personbeteckning, Personal identity code, User SSN
            birth_date: Syntymäaika, Födelsedatum, Date of birth
            title: Tehtävänimike, Tehtävä, Nimike, Toimi, Befattning, Yrkesbeteckning, Job title
            unit: Yksikkö, Osasto, Kustannuspaikka, Enhet, Kostnadsställe, Unit, Cost center
            manager: Esihenkilö, Chef, Manager
            workplace: Toimipaikka, Verksamhetsställe, Workplace
            employed_from: Työsuhde alkaa, Ts alkamispv, Anställningen börjar, Employed from
            employed_to: Työsuhde päättyy, Ts päättymispv, Anställningen slutar, Employed to
            employer_id: Työnantajan Y-tunnus, Arbetsgivarens FO-nummer, Employer business ID
            clients: Asiakkaat, Kunder, Clients
            """;

    private static final String MANDATES =
            """
            theme: Valtuusasia, Valtuuskoodi, Fullmaktsärende, Fullmaktskod, Mandate theme, Mandate code
            type: Valtuustyyppi, Valtuuden tyyppi, Fullmaktstyp, Typ av fullmakt, Mandate type
            assignor_name: Valtuuttaja, Fullmaktsgivare, Assignor
            assignor_id: Valtuuttajan tunniste, Valtuuttajan Y-tunnus, Fullmaktsgivarens beteckning, Assignor identifier
            assignee_name: Valtuutettu, Fullmaktstagare, Assignee
            assignee_id: Valtuutetun tunniste, Valtuutetun henkilötunnus, Fullmaktstagarens beteckning, Assignee identifier
            assignee_birth_date: Valtuutetun syntymäaika, Fullmaktstagarens födelsedatum, Assignee date of birth
            employee_no: Henkilönumero, Anställningsnummer, Employee number
            specifier: Tarkenne, Rajaustarkenne, Specifikation, Specifier
            client: Asiakastunnus, Kundnummer, Client
            workplace: Toimipaikka, Verksamhetsställe, Workplace
            valid_from: Voimassaolo alkaa, Alkaa, Voimassa alkaen, Giltig från, Valid from
            valid_to: Voimassaolo päättyy, Päättyy, Voimassa asti, Giltig till, Valid to
            state: Tila, Status, State
            """;

    private static final String ASSIGNMENTS =
            """
            employee_no: Henkilönumero, Anställningsnummer, Employee number
            client: Asiakas, Asiakkaan Y-tunnus, Kund, Kundens FO-nummer, Client
            service: Palvelu, Tjänst, Service
            """;

    private static final String TYPES =
            """
            TRANSACT: TRANSACT, asiointivaltuus, ärendefullmakt, mandate for transactions
            GRANT: GRANT, valtuutusoikeus, fullmaktsrätt, right to grant a mandate, right to create a mandate
            REPRESENT: REPRESENT, edustamisvaltuus, representationsfullmakt, mandate to represent, Fullmakt för företräde
            REPRESENT: authorisation to represent
            REPRESENT_GRANT: REPRESENT_GRANT, edustajan valtuutusoikeus, representantens fullmaktsrätt
            REPRESENT_GRANT: representative's right to grant a mandate, Rätt att befullmäktiga företrädare
            """;

    private static final String STATES =
            """
            VALID: Voimassa, Giltig, I kraft, Valid
            NOT_YET_VALID: Ei vielä voimassa, Ännu inte giltig, Inte ännu giltig, Not valid yet
            INVALID: Mitätön, Virheellinen, Ogiltig, Invalid
            THEME_NOT_IN_USE: Valtuusasia ei ole käytössä, Fullmaktsärendet är inte i bruk, The mandate theme is not in use
            UNCONFIRMED: Odottaa vahvistusta, Väntar på bekräftelse, Awaiting validation
            ENDED: Päättynyt, Vanhentunut, Upphört, Har upphört, Föråldrad, Ended, Expired
            CANCELLED: Mitätöity, Peruttu, Annullerad, Invalidated, Cancelled
            """;

    static Stream<Arguments> headings() {
        return Stream.of(
                        words(InputKind.EMPLOYEES, EMPLOYEES),
                        words(InputKind.GRANTED, MANDATES),
                        words(InputKind.RECEIVED, MANDATES),
                        words(InputKind.ASSIGNMENTS, ASSIGNMENTS))
                .flatMap(words -> words);
    }

    private static Stream<Arguments> words(InputKind kind, String table) {
        return words(table).map(word -> Arguments.of(kind, word.get()[0], word.get()[1]));
    }

    private static Stream<Arguments> words(String table) {
        return table.lines()
                .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 2).split(", "))
                        .map(word -> Arguments.of(line.substring(0, line.indexOf(':')), word)));
    }

    @ParameterizedTest
    @MethodSource
    void headings(InputKind kind, String field, String heading) {
        assertThat(RULES.headings().get(kind))
                .containsEntry(
                        Folding.fold("  " + heading.toUpperCase(Locale.ROOT)),
                        Field.valueOf(field.toUpperCase(Locale.ROOT)));
    }

    static Stream<Arguments> types() {
        return words(TYPES);
    }

    @ParameterizedTest
    @MethodSource
    void types(String type, String label) {
        assertThat(new Cells(RULES).type(label)).contains(MandateType.valueOf(type));
    }

    static Stream<Arguments> states() {
        return words(STATES);
    }

    @ParameterizedTest
    @MethodSource
    void states(String state, String label) {
        assertThat(new Cells(RULES).state(label)).contains(MandateState.valueOf(state));
    }
}
