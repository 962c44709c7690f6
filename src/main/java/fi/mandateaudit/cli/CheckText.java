package fi.mandateaudit.cli;

import fi.mandateaudit.identity.Redaction;
import fi.mandateaudit.job.Configuration;
import fi.mandateaudit.job.Understood;
import fi.mandateaudit.job.UnderstoodInput;
import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.policy.Theme;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code check} says. */
final class CheckText {
    private final Configuration configuration;
    private final Understood understood;
    private final List<String> lines = new ArrayList<>();

    CheckText(Configuration configuration, Understood understood) {
        this.configuration = configuration;
        this.understood = understood;
    }

    List<String> lines() {
        configuration();
        for (UnderstoodInput input : understood.inputs()) {
            lines.add("");
            lines.addAll(new InputText(input).lines());
        }
        paste();
        titles();
        namelessThemes();
        return lines;
    }

    private void configuration() {
        Policy policy = understood.policy();
        lines.add("configuration: " + configuration.folder());
        lines.add(String.format(
                Locale.ROOT,
                "  organisation: %s %s",
                configuration.settings().organisation(),
                configuration.settings().organisationName()));
        lines.add("  audit date: " + configuration.date());
        lines.add(String.format(
                Locale.ROOT,
                "  report: %s, in %s",
                configuration.output().folder(),
                configuration.output().language().tag()));
        lines.add(String.format(
                Locale.ROOT,
                "  policy: %d services, %d themes, %d roles, %d exceptions, %d aliases",
                policy.catalogue().services().size(),
                policy.catalogue().themes().size(),
                policy.roles().size(),
                policy.exceptions().size(),
                policy.aliases().size()));
    }

    private void paste() {
        List<String> missing = new ImportLines(understood).lines();
        if (!missing.isEmpty()) {
            lines.add("");
            boolean hasKeys = Files.isRegularFile(configuration.folder().resolve("imports.yml"));
            lines.add("lines to paste into imports.yml" + (hasKeys ? ", under the keys that it has" : "")
                    + " (what each means is a guess to look at):");
            lines.addAll(missing);
        }
    }

    private void titles() {
        if (!understood.unmappedTitles().isEmpty()) {
            lines.add("");
            lines.add("titles without a role, with the number of people:");
            understood
                    .unmappedTitles()
                    .forEach((title, heads) -> lines.add(String.format(
                            Locale.ROOT, "  %s: %d", title.isEmpty() ? "(no title)" : Redaction.blank(title), heads)));
        }
    }

    private void namelessThemes() {
        List<Theme> nameless = understood.policy().catalogue().themes().stream()
                .filter(theme -> !theme.hasName())
                .toList();
        if (!nameless.isEmpty()) {
            lines.add("");
            lines.add("themes of which no name is known:");
            nameless.forEach(theme -> lines.add("  " + theme.id()));
        }
    }
}
