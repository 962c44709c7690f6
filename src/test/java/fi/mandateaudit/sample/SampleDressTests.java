package fi.mandateaudit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mandateaudit.finding.Code;
import fi.mandateaudit.finding.Finding;
import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.Place;
import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.policy.PolicyFiles;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Encoding, delimiter, language of headings, order of rows and of columns change no finding. */
class SampleDressTests {
    private static final Path FOLDER = Path.of("sample-data");

    private static Policy policy;
    private static List<String> expected;

    @TempDir
    private Path folder;

    static Stream<Arguments> dresses() {
        return Stream.of("UTF-8", "UTF-8 (BOM)", "UTF-16LE", "UTF-16BE", "windows-1252")
                .flatMap(encoding -> Stream.of(';', ',', '\t', '|').flatMap(delimiter -> Stream.of(Language.values())
                        .map(language -> Arguments.of(encoding, delimiter, language))));
    }

    @BeforeAll
    static void auditSample() throws Exception {
        policy = PolicyFiles.load(Path.of("config"), Sample.DATE);
        expected = shown(new Sample(FOLDER, "", policy).audit().findings, place -> place);
        assertThat(expected).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void changesNoFinding(String encoding, char delimiter, Language language) throws Exception {
        Map<String, String> lines =
                new SampleDress(encoding, delimiter, language).write(FOLDER, folder, policy.imports());

        Sample sample = new Sample(folder, SampleDress.PREFIX, policy).audit();

        assertThat(shown(sample.findings, lines::get)).isEqualTo(expected);
    }

    private static List<String> shown(Collection<Finding> findings, UnaryOperator<String> original) {
        return findings.stream()
                .map(finding -> id(finding) + " " + finding.severity() + " " + finding.action() + " "
                        + places(finding.evidence().hrSources(), original)
                        + places(finding.evidence().mandateSources(), original))
                .sorted()
                .toList();
    }

    /** A row that is too long is told from others by its text, in which the order of columns shows. */
    private static String id(Finding finding) {
        return finding.code() == Code.ROW_REJECTED ? finding.code().id() : finding.id();
    }

    private static List<String> places(List<Place> places, UnaryOperator<String> original) {
        return places.stream()
                .map(place -> original.apply(place.toString()))
                .sorted()
                .toList();
    }
}
