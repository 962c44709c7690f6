package fi.mandateaudit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyIdTests {
    @ParameterizedTest
    @CsvSource({
        "7654321-2, BusinessId, true, false, true",
        "FI76543212, BusinessId, true, false, true",
        "7654321-3, MisspeltBusinessId, true, true, true",
        "fi76543213, MisspeltBusinessId, true, true, true",
        "se12345, ForeignCompanyId, true, false, true",
        "SE1234, OpaqueId, false, false, true",
        "150690-****, MaskedCode, false, false, false",
        "UID-77, OpaqueId, false, false, true",
        "-, OpaqueId, false, false, false",
        "puuttuu, OpaqueId, false, false, false"
    })
    void tellsWhatIdentifies(String text, String kind, boolean organisation, boolean impossible, boolean identifies) {
        PartyId id = PartyId.parse(text).orElseThrow();

        assertThat(id.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(id.isOrganisation()).isEqualTo(organisation);
        assertThat(id.isImpossible()).isEqualTo(impossible);
        assertThat(id.identifies()).isEqualTo(identifies);
    }

    @Test
    void anIdentityCodeIsAPersonsEvenWhenMisspelt() {
        PartyId right = PartyId.parse(Invented.code("150690-900")).orElseThrow();
        PartyId wrong = PartyId.parse(Invented.misspeltCode("150690-900")).orElseThrow();

        assertThat(right).isInstanceOf(IdentityCode.class).matches(id -> !id.isImpossible() && id.identifies());
        assertThat(wrong).isInstanceOf(IdentityCode.class).matches(id -> id.isImpossible() && !id.isOrganisation());
    }

    @Test
    void aBlankCellIdentifiesNobody() {
        assertThat(PartyId.parse(" \u00A0")).isEqualTo(Optional.empty());
    }

    @Test
    void spellingsOfAnotherAuthoritysNumberAreOne() {
        assertThat(PartyId.parse(" uid\u00A0 77")).isEqualTo(PartyId.parse("UID 77"));
        assertThat(PartyId.parse("UID 77").orElseThrow()).hasToString("OpaqueId[hidden]");
    }
}
