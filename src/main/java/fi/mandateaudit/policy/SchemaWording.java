package fi.mandateaudit.policy;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Says in a few words what a schema expected and what it found; the titles of the schema are those words. */
final class SchemaWording {
    private final JsonNode definition;

    SchemaWording(JsonNode definition) {
        this.definition = definition;
    }

    String expected(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> "the key " + error.getProperty();
            case "additionalProperties" -> "one of " + String.join(", ", keys(error));
            case "enum" -> "one of " + String.join(", ", values(error));
            case "oneOf" -> "one of finding and match";
            case "uniqueItems" -> "each item once";
            default -> place(error).path("title").asString("something else");
        };
    }

    String found(Error error, YamlNode node) {
        return switch (error.getKeyword()) {
            case "required" -> "none";
            case "additionalProperties" -> EditDistance.didYouMean(error.getProperty(), keys(error));
            case "enum" ->
                node instanceof YamlNode.Scalar scalar && scalar.isText()
                        ? EditDistance.didYouMean(scalar.text(), values(error))
                        : name(node);
            case "oneOf" ->
                node instanceof YamlNode.Mapping mapping && mapping.entries().containsKey("finding")
                        ? "both"
                        : "neither";
            case "uniqueItems" -> "one again";
            default -> name(node);
        };
    }

    private static String name(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries().isEmpty() ? "nothing" : "a mapping";
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return switch (sequence.items().size()) {
                case 0 -> "an empty list";
                case 1 -> "a list of one";
                default -> "a list";
            };
        }
        YamlNode.Scalar scalar = (YamlNode.Scalar) node;
        if (scalar.isNothing()) {
            return "nothing";
        }
        return scalar.text().isBlank() ? "a blank text" : scalar.text();
    }

    private List<String> keys(Error error) {
        List<String> keys = new ArrayList<>();
        place(error).path("properties").propertyNames().forEach(keys::add);
        return keys;
    }

    private List<String> values(Error error) {
        List<String> values = new ArrayList<>();
        place(error).path("enum").forEach(value -> values.add(value.asString()));
        return values;
    }

    /** The schema whose keyword failed: the keyword's location without its last step. */
    private JsonNode place(Error error) {
        String pointer = error.getSchemaLocation().getFragment().toString();
        return definition.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }
}
