package fi.mandateaudit.intake;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.finding.MandateState;
import fi.mandateaudit.finding.MandateType;
import java.util.List;
import java.util.Map;

/**
 * How the words of inputs are understood: what the program ships, and what {@code imports.yml} adds. Headings and labels
 * are folded ({@link fi.mandateaudit.identity.Folding#fold}).
 *
 * @param headings per kind of input, heading to the field that it means
 * @param headingLanguages heading to the language of the shipped synonym; one of several languages, or added: absent
 * @param types label to type of mandate
 * @param states label to state of mandate
 * @param datePatterns patterns of days, in {@link java.time.format.DateTimeFormatter}'s letters, with {@code u} for years
 * @param constants per kind of input, what its files do not say
 * @param profiles what is fixed for files of a name pattern, the first that matches wins
 */
public record ImportRules(
        Map<InputKind, Map<String, Field>> headings,
        Map<String, Language> headingLanguages,
        Map<String, MandateType> types,
        Map<String, MandateState> states,
        List<String> datePatterns,
        Map<InputKind, Map<Field, String>> constants,
        List<ImportProfile> profiles) {}
