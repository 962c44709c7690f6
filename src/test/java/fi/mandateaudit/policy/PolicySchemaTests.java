package fi.mandateaudit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas tell editors what every key is for, and errors what was expected. */
class PolicySchemaTests {
    private static final List<String> KEYWORDS_WITH_TITLE =
            List.of("pattern", "format", "minLength", "minItems", "minProperties", "enum");

    private static JsonNode schema(String file) throws IOException {
        try (InputStream content = PolicyFiles.class.getResourceAsStream(file + ".schema.json")) {
            return new JsonMapper().readTree(content);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kela-services", "roles", "exceptions", "aliases", "imports"})
    void everyKeyIsDescribed(String file) throws IOException {
        JsonNode schema = schema(file);
        List<String> undescribed = new ArrayList<>();
        collect(schema, node -> node.path("properties").forEachEntry((key, value) -> {
            JsonNode meant =
                    value.has("$ref") ? schema.at(value.get("$ref").asString().substring(1)) : value;
            if (!value.has("description") && !meant.has("description") && !meant.has("title")) {
                undescribed.add(key);
            }
        }));

        assertThat(schema.path("title").asString()).startsWith(file + ".yml: ");
        assertThat(undescribed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kela-services", "roles", "exceptions", "aliases", "imports"})
    void everyLimitSaysWhatIsExpected(String file) throws IOException {
        List<String> silent = new ArrayList<>();
        collect(schema(file), node -> {
            boolean limits = node.size() > 1 && KEYWORDS_WITH_TITLE.stream().anyMatch(keyword -> node.has(keyword))
                    || (node.size() > 1 && node.path("type").isString());
            if (limits && !node.has("title") && !node.has("required")) {
                silent.add(node.toString());
            }
        });

        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kela-services", "roles", "exceptions", "aliases", "imports"})
    void noMappingTakesUnknownKeys(String file) throws IOException {
        List<String> open = new ArrayList<>();
        collect(schema(file), node -> {
            if (node.has("properties") && !node.path("additionalProperties").isBoolean()) {
                open.add(node.toString());
            }
        });

        assertThat(open).isEmpty();
    }

    private static void collect(JsonNode node, Consumer<JsonNode> visit) {
        if (node.isObject()) {
            visit.accept(node);
        }
        node.forEach(child -> collect(child, visit));
    }
}
