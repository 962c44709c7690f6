package fi.mandateaudit.audit;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.policy.PolicyFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words in which lists are written. */
final class Wordbook {
    private static final List<List<String>> TYPES = List.of(
            List.of("Asiointivaltuus", "Valtuutusoikeus", "Edustamisvaltuus", "Edustajan valtuutusoikeus"),
            List.of("Ärendefullmakt", "Fullmaktsrätt", "Representationsfullmakt", "Representantens fullmaktsrätt"),
            List.of(
                    "Mandate for transactions",
                    "Right to grant a mandate",
                    "Mandate to represent",
                    "Representative's right to grant a mandate"));
    private static final List<List<String>> STATES = List.of(
            List.of(
                    "Voimassa",
                    "Ei vielä voimassa",
                    "Mitätön",
                    "Valtuusasia ei ole käytössä",
                    "Odottaa vahvistusta",
                    "Päättynyt",
                    "Mitätöity"),
            List.of(
                    "Giltig",
                    "Ännu inte giltig",
                    "Ogiltig",
                    "Fullmaktsärendet är inte i bruk",
                    "Väntar på bekräftelse",
                    "Upphört",
                    "Annullerad"),
            List.of(
                    "Valid",
                    "Not valid yet",
                    "Invalid",
                    "The mandate theme is not in use",
                    "Awaiting validation",
                    "Ended",
                    "Invalidated"));

    private final JsonNode headings;

    Wordbook() {
        try (InputStream shipped = PolicyFiles.class.getResourceAsStream("imports.yml")) {
            headings = YAMLMapper.shared().readTree(shipped).get("headings");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> headings(InputKind kind, Field field, Language language) {
        JsonNode words = headings.get(kind.name().toLowerCase(Locale.ROOT))
                .get(field.id())
                .get(language.tag());
        return StreamSupport.stream(words.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    String type(Language language, MandateType type) {
        return TYPES.get(language.ordinal()).get(type.ordinal());
    }

    String state(Language language, MandateState state) {
        return STATES.get(language.ordinal()).get(state.ordinal());
    }
}
