package fi.mandateaudit.policy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * Reads one YAML document strictly: no key twice, no anchor, alias or tag, no second document, no more than 50 levels, no
 * text of more than 10,000 characters.
 */
final class YamlDocument {
    private static final int DEEPEST = 50;
    private static final int LONGEST = 10_000;

    private final PolicySource source;
    private final Iterator<Event> events;

    private YamlDocument(PolicySource source, String text) {
        this.source = source;
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(PolicySource.MOST_BYTES)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /**
     * Reads a document; mistakes go to the source.
     *
     * @param source the file
     * @param text its text
     * @return the root, or nothing if the document is empty or cannot be read
     */
    static Optional<YamlNode> read(PolicySource source, String text) {
        try {
            return new YamlDocument(source, text).root();
        } catch (MarkedYamlEngineException malformed) {
            Position at = malformed.getProblemMark().map(YamlDocument::position).orElse(Position.START);
            source.reject(at, "well-formed YAML", "a fault: " + malformed.getProblem());
        } catch (ReaderException unprintable) {
            source.reject(
                    at(text, unprintable.getPosition()),
                    "well-formed YAML",
                    "a character that may not stand in a text");
        } catch (TooDeep tooDeep) {
            source.reject(tooDeep.at, "at most " + DEEPEST + " levels", "more");
        }
        return Optional.empty();
    }

    private Optional<YamlNode> root() {
        Optional<YamlNode> root = Optional.empty();
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart && ++documents == 2) {
                source.reject(place(event), "one document", "a second one");
                return root;
            }
            if (event instanceof NodeEvent) {
                YamlNode node = node(event, place(event), 1);
                root = isNothing(node) ? Optional.empty() : Optional.of(node);
            }
        }
        return root;
    }

    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.isNothing();
    }

    private YamlNode node(Event event, Position named, int depth) {
        if (depth > DEEPEST) {
            throw new TooDeep(named);
        }
        rejectProperties(event, named);
        return switch (event.getEventId()) {
            case MappingStart -> mapping(event, depth);
            case SequenceStart -> sequence(event, depth);
            case Scalar -> scalar((ScalarEvent) event, named);
            default -> new YamlNode.Scalar(place(event), "", true);
        };
    }

    private YamlNode scalar(ScalarEvent event, Position named) {
        String text = event.getValue();
        if (text.length() > LONGEST) {
            source.reject(named, "a text of at most " + LONGEST + " characters", text.length() + " characters");
            return new YamlNode.Scalar(place(event), "x", false);
        }
        return new YamlNode.Scalar(place(event), text, event.isPlain());
    }

    private void rejectProperties(Event event, Position named) {
        if (event instanceof AliasEvent alias) {
            source.reject(named, "the value itself", "the alias *" + alias.getAlias());
            return;
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            source.reject(
                    named, "a value without an anchor", "&" + node.getAnchor().get());
        }
        tag(event).ifPresent(tag -> source.reject(named, "a value without a tag", tag));
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private YamlNode mapping(Event start, int depth) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Position at = place(event);
            YamlNode key = node(event, at, depth + 1);
            YamlNode value = node(events.next(), at, depth + 1);
            if (!(key instanceof YamlNode.Scalar name)) {
                source.reject(at, "a key", "a list or a mapping");
            } else if (entries.putIfAbsent(name.text(), new YamlNode.Entry(at, value)) != null) {
                source.reject(at, "each key once", name.text() + " again");
            }
        }
        return new YamlNode.Mapping(place(start), entries);
    }

    private YamlNode sequence(Event start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, place(event), depth + 1));
        }
        return new YamlNode.Sequence(place(start), items);
    }

    private static Position place(Event event) {
        return event.getStartMark().map(YamlDocument::position).orElse(Position.START);
    }

    private static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Position at(String text, int codePoints) {
        int end = text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
        String before = text.substring(0, end);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Position(line, before.length() - before.lastIndexOf('\n'));
    }

    /** The document is nested too deeply to be a policy. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Position at;

        private TooDeep(Position at) {
            this.at = at;
        }
    }
}
