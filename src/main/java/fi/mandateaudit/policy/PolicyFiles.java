package fi.mandateaudit.policy;

import fi.mandateaudit.intake.ImportRules;
import fi.mandateaudit.roster.Alias;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The policy files of a configuration folder; {@code design/interface.md}, Configuration, says what stands in them. */
public final class PolicyFiles {
    private static final String SERVICES = "kela-services.yml";
    private static final String ROLES = "roles.yml";
    private static final String EXCEPTIONS = "exceptions.yml";
    private static final String ALIASES = "aliases.yml";
    private static final String IMPORTS = "imports.yml";

    private final PolicyErrors errors = new PolicyErrors();
    private final Map<String, PolicyNode> roots = new LinkedHashMap<>();

    private PolicyFiles() {}

    /**
     * Reads the policy of a folder: {@code kela-services.yml} and {@code roles.yml}, and if they are there
     * {@code exceptions.yml}, {@code aliases.yml} and {@code imports.yml}. No other folder is looked at.
     *
     * @param configFolder the folder
     * @param auditDate the audit date, after which an exception may last a year
     * @return the policy
     * @throws PolicyRejected if anything is wrong, with every mistake in every file
     */
    public static Policy load(Path configFolder, LocalDate auditDate) throws PolicyRejected {
        return new PolicyFiles().read(configFolder, auditDate);
    }

    private Policy read(Path folder, LocalDate auditDate) throws PolicyRejected {
        List.of(SERVICES, ROLES).forEach(file -> readFrom(folder, file, true));
        List.of(EXCEPTIONS, ALIASES, IMPORTS).forEach(file -> readFrom(folder, file, false));
        errors.beginNextPass();
        roots.forEach((file, root) -> PolicySchema.of(file).check(root));
        errors.beginNextPass();
        Policy policy = policy(auditDate);
        errors.rejectIfAny();
        return policy;
    }

    private void readFrom(Path folder, String file, boolean needed) {
        Path path = folder.resolve(file);
        if (!Files.exists(path)) {
            if (needed) {
                errors.add(file, Position.START, "a file", "none of this name");
            }
            return;
        }
        try (InputStream content = Files.newInputStream(path)) {
            Optional<PolicyNode> root = new PolicySource(file, errors).read(content);
            root.ifPresent(node -> roots.put(file, node));
            if (needed && root.isEmpty() && !errors.has(file)) {
                errors.add(file, Position.START, "a policy", "nothing");
            }
        } catch (IOException unreadable) {
            errors.add(file, Position.START, "a file that can be read", "one that cannot");
        }
    }

    private Policy policy(LocalDate auditDate) {
        Catalogue catalogue = root(SERVICES).map(CatalogueFile::read).orElseGet(() -> new Catalogue(List.of()));
        // Without services every id of a role would be unknown: that is one mistake, not many.
        RolesFile roles = roots.containsKey(SERVICES)
                ? root(ROLES).map(root -> RolesFile.read(root, catalogue)).orElse(RolesFile.EMPTY)
                : RolesFile.EMPTY;
        List<AuditException> exceptions = root(EXCEPTIONS)
                .map(root -> ExceptionsFile.read(root, auditDate))
                .orElse(List.of());
        List<Alias> aliases = root(ALIASES).map(AliasesFile::read).orElse(List.of());
        ImportRules imports = ImportsFile.read(shippedImports(), root(IMPORTS));
        return new Policy(catalogue, roles.roles(), roles.noRoleNeeded(), roles.toxic(), exceptions, aliases, imports);
    }

    private Optional<PolicyNode> root(String file) {
        return Optional.ofNullable(roots.get(file));
    }

    private static PolicyNode shippedImports() {
        try (InputStream content = Objects.requireNonNull(PolicyFiles.class.getResourceAsStream(IMPORTS), IMPORTS)) {
            return new PolicySource(IMPORTS, new PolicyErrors()).read(content).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What the program understands without any {@code imports.yml}.
     *
     * @return the shipped headings, types, states and patterns of days
     */
    public static ImportRules shippedImportRules() {
        return ImportsFile.read(shippedImports(), Optional.empty());
    }
}
