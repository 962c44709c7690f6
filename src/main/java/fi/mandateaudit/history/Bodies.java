package fi.mandateaudit.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Turns what a run found into text for the database, and back. */
final class Bodies {
    private static final int LONGEST_KEY = 100;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addModule(new SimpleModule().addDeserializer(String.class, new SharedTexts()))
            .build();

    String write(Object body) {
        return mapper.writeValueAsString(body);
    }

    <T> T read(String body, Class<T> type) {
        return mapper.readValue(body, type);
    }

    /** The key of a text of any length: an index has no room for a cell of a page. */
    static String key(String text) {
        return text.length() <= LONGEST_KEY ? text : digest(text);
    }

    static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
