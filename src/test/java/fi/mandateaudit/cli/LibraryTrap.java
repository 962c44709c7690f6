package fi.mandateaudit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.ByteBuddy;

/**
 * A method of a library that fails in the worst way: what it throws tells everything that it was given.
 *
 * @param once whether it fails the first time alone
 * @param failure the class of what it throws, which has a message and a cause
 * @param method its class and its name
 */
record LibraryTrap(boolean once, String failure, String method) {

    /** The option with which the program walks into the trap; a file is there as soon as it did. */
    String option(String secret, Path sprung) throws IOException {
        Path agent = sprung.resolveSibling("trap.jar");
        write(agent);
        String words = String.join("|", method, failure, String.valueOf(once), secret, sprung.toString());
        return "-javaagent:" + agent + "=" + words;
    }

    private static void write(Path agent) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", TrapAgent.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                ByteBuddy.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString());
        try (OutputStream file = Files.newOutputStream(agent);
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            for (Class<?> type : List.of(TrapAgent.class, TrapAgent.Beginning.class)) {
                String name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (InputStream code =
                        Objects.requireNonNull(type.getClassLoader().getResourceAsStream(name))) {
                    code.transferTo(jar);
                }
            }
        }
    }
}
