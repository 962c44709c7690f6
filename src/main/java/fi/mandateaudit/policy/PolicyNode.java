package fi.mandateaudit.policy;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.identity.Folding;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node of a policy file together with its place. What is absent or of a wrong type reads as empty: the schema has
 * already said so.
 *
 * @param source the file
 * @param at where mistakes of the node are said to stand: at its key, or at itself in a list
 * @param node the node
 */
record PolicyNode(PolicySource source, Position at, YamlNode node) {

    void reject(String expected, String found) {
        source.reject(at, expected, found);
    }

    Map<String, PolicyNode> children() {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return Map.of();
        }
        Map<String, PolicyNode> children = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> children.put(key, new PolicyNode(source, entry.at(), entry.value())));
        return children;
    }

    Optional<PolicyNode> child(String key) {
        return Optional.ofNullable(children().get(key));
    }

    List<PolicyNode> items() {
        return node instanceof YamlNode.Sequence sequence
                ? sequence.items().stream()
                        .map(item -> new PolicyNode(source, item.at(), item))
                        .toList()
                : List.of();
    }

    List<PolicyNode> items(String key) {
        return child(key).map(PolicyNode::items).orElse(List.of());
    }

    String text() {
        return node instanceof YamlNode.Scalar scalar && scalar.isText() ? Folding.tidy(scalar.text()) : "";
    }

    String text(String key) {
        return child(key).map(PolicyNode::text).orElse("");
    }

    List<String> texts(String key) {
        return items(key).stream()
                .map(PolicyNode::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    boolean isTrue(String key) {
        return child(key)
                .filter(child -> child.node() instanceof YamlNode.Scalar scalar && scalar.isTrue())
                .isPresent();
    }

    Map<Language, String> words(String key) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        child(key).map(PolicyNode::children).orElse(Map.of()).forEach((tag, text) -> Language.ofTag(tag)
                .filter(language -> !text.text().isEmpty())
                .ifPresent(language -> words.put(language, text.text())));
        return Collections.unmodifiableMap(words);
    }
}
