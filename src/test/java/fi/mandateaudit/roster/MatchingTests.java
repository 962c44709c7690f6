package fi.mandateaudit.roster;

import static fi.mandateaudit.roster.MatchMethod.ALIAS;
import static fi.mandateaudit.roster.MatchMethod.BIRTH_DATE_AND_NAME;
import static fi.mandateaudit.roster.MatchMethod.EMPLOYEE_NUMBER;
import static fi.mandateaudit.roster.MatchMethod.IDENTITY_CODE;
import static fi.mandateaudit.roster.MatchMethod.NAME;
import static fi.mandateaudit.roster.TestRosters.roster;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.identity.Invented;
import fi.mandateaudit.identity.PartyId;
import fi.mandateaudit.identity.PersonName;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchingTests {
    private static final String ANNA = Invented.code("150690-900");
    private static final String OTHER = Invented.code("150690A900");
    private static final LocalDate DAY = LocalDate.of(1990, 6, 15);

    @Test
    void anIdentityCodeOutranksEverything() {
        Roster roster = roster("1;Aalto, Anna;" + ANNA, "2;Berg, Bert");

        assertThat(match(roster, assignee(ANNA, "", null, "Berg Bert"))).isEqualTo(found(roster, "1", IDENTITY_CODE));
    }

    @Test
    void theCenturySignIsPartOfTheCode() {
        Roster roster = roster("1;Aalto, Anna;" + ANNA);

        assertThat(match(roster, assignee(OTHER, "", null, "Aalto Anna"))).isEqualTo(new Match.Unknown());
    }

    @Test
    void aMisspeltCodeIsComparedAsItStands() {
        String misspelt = Invented.misspeltCode("150690-900");
        Roster roster = roster("1;Aalto, Anna;" + misspelt);

        assertThat(match(roster, assignee(misspelt, "", null, ""))).isEqualTo(found(roster, "1", IDENTITY_CODE));
        assertThat(match(roster, assignee(ANNA, "", null, "Aalto Anna"))).isEqualTo(new Match.Unknown());
    }

    @Test
    void anotherAuthoritysNumberMatchesAndNeverContradicts() {
        Roster roster = roster("1;Aalto, Anna;UID 77", "2;Berg, Bert;UID 78");

        assertThat(match(roster, assignee("uid 77", "", null, ""))).isEqualTo(found(roster, "1", IDENTITY_CODE));
        assertThat(match(roster, assignee("UID 79", "", null, "Berg Bert"))).isEqualTo(found(roster, "2", NAME));
        assertThat(match(roster("1;Aalto, Anna;UID 7", "2;Berg, Bert;UID 7"), assignee("UID 7", "", null, "")))
                .isInstanceOf(Match.Ambiguous.class);
    }

    @Test
    void anEmployeeNumberMatchesUnlessSomethingContradicts() {
        Roster roster = roster("1a;Aalto, Anna;" + ANNA);

        assertThat(match(roster, assignee("", "1A", null, "X Y"))).isEqualTo(found(roster, "1a", EMPLOYEE_NUMBER));
        assertThat(match(roster, assignee(OTHER, "1a", null, ""))).isEqualTo(new Match.Unknown());
        assertThat(match(roster, assignee("", "1a", DAY.plusDays(1), "Aalto Anna")))
                .isEqualTo(new Match.Unknown());
        assertThat(match(roster, assignee("", "2", null, "Aalto Anna"))).isEqualTo(new Match.Unknown());
    }

    @Test
    void anAliasMatchesByNameAndByDayIfItHasOne() {
        Roster roster = roster("1;Aalto, Anna", "2;Berg, Bert;;15.6.1990");
        Alias anna = new Alias(PersonName.ofFullName("Salo Anna"), null, "1");
        Alias bert = new Alias(PersonName.ofFullName("Berg Pertti"), DAY, "2");

        assertThat(match(roster, assignee("", "", null, "Anna Salo"), anna)).isEqualTo(found(roster, "1", ALIAS));
        assertThat(match(roster, assignee("", "", DAY, "Pertti Berg"), bert)).isEqualTo(found(roster, "2", ALIAS));
        assertThat(match(roster, assignee("", "", null, "Pertti Berg"), bert)).isEqualTo(new Match.Unknown());
        assertThat(match(roster, assignee("", "", DAY.plusDays(1), "Berg Pertti"), bert))
                .isEqualTo(new Match.Unknown());
    }

    @Test
    void anAliasYieldsToAContradiction() {
        Roster roster = roster("1;Aalto, Anna;" + ANNA);
        Alias alias = new Alias(PersonName.ofFullName("Salo Anna"), null, "1");

        assertThat(match(roster, assignee(OTHER, "", null, "Salo Anna"), alias)).isEqualTo(new Match.Unknown());
    }

    @Test
    void aDayOfBirthTellsNamesakesApart() {
        Roster roster = roster("1;Aalto, Anna;" + ANNA, "2;Aalto, Anna;;1.1.1970", "3;Aalto, Anna");

        assertThat(match(roster, assignee("", "", DAY, "Anna Aalto")))
                .isEqualTo(found(roster, "1", BIRTH_DATE_AND_NAME));
        assertThat(match(roster, assignee("150690-****", "", null, "Anna Aalto")))
                .isEqualTo(found(roster, "1", BIRTH_DATE_AND_NAME));
        assertThat(match(roster, assignee("", "", LocalDate.of(1971, 1, 1), "Anna Aalto")))
                .isEqualTo(found(roster, "3", NAME));
    }

    @Test
    void visibleCharactersOfAMaskedCodeContradict() {
        Roster roster = roster("1;Aalto, Anna;" + ANNA);

        assertThat(match(roster, assignee("150690-8***", "", null, "Aalto Anna")))
                .isEqualTo(new Match.Unknown());
        assertThat(match(roster, assignee("150690A****", "", null, "Aalto Anna")))
                .isEqualTo(new Match.Unknown());
    }

    @Test
    void twoHitsAreNeverAGuess() {
        Roster roster = roster("2;Aalto, Anna", "1;Aalto, Anna", "3;Aalto, Anna;" + ANNA);

        assertThat(match(roster, assignee("", "", null, "Aalto Anna")))
                .isEqualTo(new Match.Ambiguous(roster.people(), NAME));
        assertThat(match(roster, assignee("", "", LocalDate.of(1970, 1, 1), "Aalto Anna")))
                .isEqualTo(new Match.Ambiguous(roster.people().subList(0, 2), NAME));
    }

    @Test
    void twoHitsOfAStrongerMethodAreAmbiguousThere() {
        Roster roster = roster("1;Aalto, Anna;;15.6.1990", "2;Aalto, Anna;;15.6.1990");

        assertThat(match(roster, assignee("", "", DAY, "Aalto Anna")))
                .isEqualTo(new Match.Ambiguous(roster.people(), BIRTH_DATE_AND_NAME));
    }

    @Test
    void aBareNameIsNobodysIfAnotherOfTheNameContradictsThePerson() {
        Roster roster = roster("1;Aalto, Anna;" + ANNA);
        Assignee bare = assignee("", "", null, "Aalto Anna");
        Assignee namesake = assignee(OTHER, "", null, "Anna Aalto");

        assertThat(match(roster, bare)).isEqualTo(found(roster, "1", NAME));
        assertThat(new Matching(roster, List.of(bare, namesake), List.of(), FormerPeople.NONE).of(bare))
                .isEqualTo(new Match.Ambiguous(roster.people(), NAME));
        assertThat(new Matching(roster, List.of(namesake, bare), List.of(), FormerPeople.NONE).of(namesake))
                .isEqualTo(new Match.Unknown());
    }

    @Test
    void aBareNameIsNobodysIfTwoOfTheNameContradictEachOther() {
        Roster roster = roster("1;Aalto, Anna");
        Assignee one = assignee("", "", DAY, "Aalto Anna");
        Assignee other = assignee("", "", DAY.plusDays(1), "Aalto Anna");

        assertThat(match(roster, one)).isEqualTo(found(roster, "1", NAME));
        assertThat(new Matching(roster, List.of(one, other), List.of(), FormerPeople.NONE).of(one))
                .isEqualTo(new Match.Ambiguous(roster.people(), NAME));
    }

    @Test
    void namesakesWhomAStrongerMethodHasPlacedDoNotMatter() {
        Roster roster = roster("1;Aalto, Anna", "2;Aalto, Anna Maria;" + ANNA, "3;Berg, Bert");
        Assignee placed = assignee("", "3", DAY, "Bert Berg");
        Assignee bare = assignee("", "", null, "Bert Berg");

        assertThat(new Matching(roster, List.of(bare, placed), List.of(), FormerPeople.NONE).of(bare))
                .isEqualTo(found(roster, "3", NAME));
    }

    @Test
    void aConflictingPersonAgreesWithAnyOfTheirCodes() {
        Roster roster = roster("1;Aalto, Anna;" + ANNA, "1;Aalto, Anna;" + OTHER);

        assertThat(match(roster, assignee(OTHER, "", null, ""))).isEqualTo(found(roster, "1", IDENTITY_CODE));
        assertThat(match(roster, assignee(Invented.code("160690-900"), "", null, "Aalto Anna")))
                .isEqualTo(new Match.Unknown());
    }

    @Test
    void whoeverIsNobodyIsUnknown() {
        assertThat(match(roster("1;Aalto, Anna"), assignee("", "", null, "Berg Bert")))
                .isEqualTo(new Match.Unknown());
    }

    private static Match match(Roster roster, Assignee assignee, Alias... aliases) {
        return new Matching(roster, List.of(assignee), List.of(aliases), FormerPeople.NONE).of(assignee);
    }

    private static Match found(Roster roster, String number, MatchMethod method) {
        return new Match.Found(roster.person(number).orElseThrow(), method);
    }

    private static Assignee assignee(String id, String number, @Nullable LocalDate birthDate, String name) {
        return Assignee.of(PartyId.parse(id).orElse(null), number, birthDate, name);
    }
}
