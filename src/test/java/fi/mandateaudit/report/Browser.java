package fi.mandateaudit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The machine's Chromium. Where there is none its tests are skipped, unless the environment says {@code
 * BROWSER_REQUIRED=true}: then that is a failure.
 */
final class Browser implements AutoCloseable {
    /** Far more than is needed: a busy machine is no fault of the page. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser open(Path profile) {
        Optional<File> executable = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromedriver").toFile())
                .filter(File::canExecute)
                .findFirst();
        String missing = "expected chromedriver (Debian: chromium-driver), found none: the page meets no browser";
        if ("true".equals(System.getenv("BROWSER_REQUIRED"))) {
            assertThat(executable).as(missing).isPresent();
        }
        assumeTrue(executable.isPresent(), missing);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(executable.orElseThrow())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options(profile));
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return new Browser(driver);
    }

    private static ChromeOptions options(Path profile) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    /** Shows pages from now on as a screen of this width does. */
    void width(int width) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void dark(boolean dark) {
        Map<String, Object> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }

    void scripts(boolean on) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    private void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    void show(Path page) {
        console();
        requests();
        driver.get(page.toUri().toString());
    }

    /** What the console said since the last time. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The requests since the last time, as the browser's log has them. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .toList();
    }

    /** What axe calls serious or critical: the rule and the first place. */
    List<?> barriers() throws IOException {
        driver.executeScript(axe());
        return (List<?>)
                Objects.requireNonNull(
                        driver.executeAsyncScript(
                                "const done = arguments[0]; axe.run(document, { resultTypes: ['violations'] }).then((found) => done("
                                        + "found.violations.filter((each) => ['serious', 'critical'].includes(each.impact))"
                                        + ".map((each) => each.id + ': ' + each.nodes[0].html + ' ' + each.nodes[0].failureSummary)))"));
    }

    private static String axe() throws IOException {
        try (InputStream script = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Object script(String script) {
        return Objects.requireNonNull(driver.executeScript(script));
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** The texts of the elements that are shown. */
    @SuppressWarnings("unchecked")
    List<String> texts(String selector) {
        return (List<String>) Objects.requireNonNull(driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])].filter((each) => each.checkVisibility())"
                        + ".map((each) => each.innerText.trim().replace(/\\s+/g, ' '))",
                selector));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
