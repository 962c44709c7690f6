package fi.mandateaudit.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in the page and is no text. The page's policy lets a browser follow it because of its digest, and nothing
 * else.
 *
 * @param style the style sheet
 * @param script the script; it holds no data
 */
public record Assets(String style, String script) {
    /**
     * The assets of the page.
     *
     * @return what the program brings along
     */
    public static Assets ofPage() {
        return new Assets(read("page.css", "charts.css", "work-list.css", "print.css"), read("page.js"));
    }

    private static String read(String... names) {
        return Stream.of(names).map(Assets::read).collect(Collectors.joining());
    }

    private static String read(String name) {
        try (InputStream stream = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What the page may do: use its own style sheet and script, and fetch nothing.
     *
     * @return the content security policy
     */
    public String policy() {
        return "default-src 'none'; style-src " + source(style) + "; script-src " + source(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String source(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("expected SHA-256, which every JDK has", impossible);
        }
    }
}
