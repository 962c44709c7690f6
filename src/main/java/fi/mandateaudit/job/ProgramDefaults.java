package fi.mandateaudit.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What the program presets, and its version. */
public final class ProgramDefaults {
    private final Properties properties = new Properties();

    /** Reads what the program ships. */
    public ProgramDefaults() {
        InputStream shipped = ProgramDefaults.class.getResourceAsStream("/application-defaults.properties");
        try (InputStream in = Objects.requireNonNull(shipped)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The program's version.
     *
     * @return for example {@code 0.1.0}
     */
    public String version() {
        return properties.getProperty("program.version", "");
    }

    Properties properties() {
        return properties;
    }
}
