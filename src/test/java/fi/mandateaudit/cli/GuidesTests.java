package fi.mandateaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The guides: in every language, and true to what the program calls things. */
class GuidesTests {
    private static final Path FOLDER = Path.of("src/docs/guides");
    private static final Path RESOURCES = Path.of("src/main/resources/fi/mandateaudit");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]*))?\\)");
    private static final Pattern EMPHASISED = Pattern.compile("\\*([^*|]+)\\*");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("[A-ZÅÄÖa-zåäö][^:{}\\[\\],#\"]*");
    private static final int TWO_PAGES = 1000;

    static Stream<Path> guides() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of("administrator", "hr").map(who -> who + "." + language.tag() + ".md"))
                .map(FOLDER::resolve);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void isTwoPagesThatTheReadmeLeadsTo(Path guide) throws IOException {
        assertThat(Files.readString(guide).split("\\s+").length).isBetween(TWO_PAGES / 3, TWO_PAGES);
        assertThat(Files.readString(Path.of("README.md"))).contains("](" + guide + ")");
    }

    @ParameterizedTest
    @MethodSource("guides")
    void linksLeadSomewhere(Path guide) throws IOException {
        Set<String> lost = new TreeSet<>();
        LINK.matcher(Files.readString(guide)).results().forEach(link -> {
            Path target = guide.resolveSibling(link.group(1)).normalize();
            if (!Files.isRegularFile(target) || !hasHeading(target, link.group(2))) {
                lost.add(link.group());
            }
        });
        assertThat(lost).isEmpty();
    }

    private static boolean hasHeading(Path file, String anchor) {
        try (Stream<String> lines = Files.lines(file)) {
            return anchor == null
                    || lines.filter(line -> line.startsWith("#"))
                            .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                            .anyMatch(heading -> heading.replace(' ', '-').equals(anchor));
        } catch (IOException e) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordsAreTheReports(Language language) throws IOException {
        assertThat(found(EMPHASISED, language)).isNotEmpty().isSubsetOf(words(language));
    }

    /** What the report and lists say, and the one theme that the program does not know. */
    private static Set<String> words(Language language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(RESOURCES.resolve("report/report_" + language.tag() + ".properties"))) {
            texts.load(reader);
        }
        Set<String> words = new HashSet<>();
        texts.values().forEach(text -> words.add((String) text));
        WORD.matcher(Files.readString(RESOURCES.resolve("policy/imports.yml")))
                .results()
                .forEach(word -> words.add(word.group().strip()));
        words.addAll(List.of("Valtuusrekisterin tietojen katselu", "Tillgång till fullmaktsregistrets uppgifter"));
        return words;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesAreTheProgramsOwn(Language language) throws IOException {
        assertThat(found(QUOTED, language)).isNotEmpty().isSubsetOf(names());
    }

    /** Codes, commands, options and their keys, files of the configuration and of a report. */
    private static Set<String> names() throws IOException {
        Set<String> names = new HashSet<>(Set.of("config", "no-role-needed", "accept until 31.1.2027"));
        Stream.of(Code.values()).map(Code::id).forEach(names::add);
        Stream.of(CommandName.values()).map(CommandName::word).forEach(names::add);
        Stream.of(CommandOption.values()).forEach(option -> names.addAll(Set.of(option.word(), option.key())));
        try (Stream<Path> files = Files.list(Path.of("config"))) {
            files.map(file -> file.getFileName().toString()).forEach(names::add);
        }
        Pattern written = Pattern.compile("\"([a-z-]+\\.(?:csv|json|html))\"");
        written.matcher(Files.readString(Path.of("src/main/java/fi/mandateaudit/report/Report.java")))
                .results()
                .forEach(file -> names.add(file.group(1)));
        return names;
    }

    private static Set<String> found(Pattern pattern, Language language) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path guide : guides().filter(file -> file.toString().endsWith("." + language.tag() + ".md"))
                .toList()) {
            found.addAll(pattern.matcher(Files.readString(guide))
                    .results()
                    .map(match -> match.group(1).replaceAll("\\s+", " "))
                    .collect(Collectors.toSet()));
        }
        return found;
    }
}
