package fi.mandateaudit.policy;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of one policy file. */
final class PolicySchema {
    private final Schema schema;
    private final SchemaWording wording;

    private PolicySchema(JsonNode definition) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .build();
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
                .getSchema(definition);
        this.wording = new SchemaWording(definition);
    }

    /**
     * The schema of a policy file.
     *
     * @param file the file's name, for example {@code roles.yml}
     * @return its schema
     */
    static PolicySchema of(String file) {
        String name = file.replace(".yml", ".schema.json");
        try (InputStream content = Objects.requireNonNull(PolicySchema.class.getResourceAsStream(name), name)) {
            return new PolicySchema(new JsonMapper().readTree(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void check(PolicyNode root) {
        List<Error> errors = schema.validate(json(root.node()));
        errors.stream().filter(error -> !isBranch(error)).forEach(error -> reject(root, error));
    }

    /** The branches of a choice are told by the choice itself. */
    private static boolean isBranch(Error error) {
        return error.getEvaluationPath().contains("oneOf") && !"oneOf".equals(error.getKeyword());
    }

    private void reject(PolicyNode root, Error error) {
        PolicyNode node = root;
        NodePath path = error.getInstanceLocation();
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            node = step instanceof Integer index
                    ? node.items().get(index)
                    : node.child(step.toString()).orElse(node);
        }
        if ("additionalProperties".equals(error.getKeyword())) {
            node = node.child(error.getProperty()).orElse(node);
        }
        node.reject(wording.expected(error), wording.found(error, node.node()));
    }

    private static JsonNode json(YamlNode node) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (node instanceof YamlNode.Mapping mapping) {
            ObjectNode object = json.objectNode();
            mapping.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
            return object;
        }
        if (node instanceof YamlNode.Sequence sequence) {
            ArrayNode array = json.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        if (scalar.isNothing()) {
            return json.nullNode();
        }
        return scalar.isText() ? json.stringNode(scalar.text()) : json.booleanNode(scalar.isTrue());
    }
}
