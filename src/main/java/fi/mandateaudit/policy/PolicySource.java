package fi.mandateaudit.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One policy file, and where its mistakes go.
 *
 * @param file the name of the file
 * @param errors the mistakes of all files
 */
record PolicySource(String file, PolicyErrors errors) {
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    void reject(Position at, String expected, String found) {
        errors.add(file, at, expected, found);
    }

    Optional<PolicyNode> read(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            reject(Position.START, "at most 10 MiB", "more");
            return Optional.empty();
        }
        return decode(bytes)
                .flatMap(text -> YamlDocument.read(this, text))
                .map(root -> new PolicyNode(this, root.at(), root));
    }

    private Optional<String> decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            reject(new Position(line, text.length() - text.lastIndexOf('\n')), "UTF-8", "another encoding");
            return Optional.empty();
        }
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }
}
