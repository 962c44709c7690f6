package fi.mandateaudit.history;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads equal texts as one: ids of roles, services, themes and clients stand in the results of many people. */
final class SharedTexts extends StdScalarDeserializer<String> {
    private static final int MOST = 20_000;
    private static final int LONGEST = 100;

    private final Map<String, String> texts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    SharedTexts() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        String text = parser.getString();
        return text.length() > LONGEST ? text : shared(text);
    }

    private synchronized String shared(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
