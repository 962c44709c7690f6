package fi.mandateaudit.cli;

import static net.bytebuddy.matcher.ElementMatchers.isAbstract;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.not;

import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;

/** Lives in the virtual machine of the program, and lets one method of a library fail with all that it was given. */
public final class TrapAgent {
    private static String failure = "";
    private static boolean once;
    private static String secret = "";
    private static Path sprung = Path.of("");

    private TrapAgent() {}

    /**
     * Sets the trap before the program starts.
     *
     * @param trap the words of a {@link LibraryTrap}
     * @param machine where the program will run
     */
    public static void premain(String trap, Instrumentation machine) {
        String[] words = trap.split("\\|");
        String type = words[0].substring(0, words[0].lastIndexOf('.'));
        String method = words[0].substring(type.length() + 1);
        failure = words[1];
        once = Boolean.parseBoolean(words[2]);
        secret = words[3];
        sprung = Path.of(words[4]);
        // Otherwise it would use what JDK 24 and later warn of on standard error.
        System.setProperty("net.bytebuddy.safe", "true");
        new AgentBuilder.Default()
                .disableClassFormatChanges()
                .type(named(type))
                .transform((library, description, loader, module, domain) -> library.visit(
                        Advice.to(Beginning.class).on(named(method).and(not(isAbstract())))))
                .installOn(machine);
    }

    /**
     * Throws what the library would throw, unless it failed before and does so once.
     *
     * @param library the class that fails
     * @param given what its method was given
     * @throws Throwable with everything in its message and in that of its cause
     */
    public static synchronized void spring(Class<?> library, Object[] given) throws Throwable {
        if (once && Files.exists(sprung)) {
            return;
        }
        String all = secret + Arrays.stream(given).map(TrapAgent::text).collect(Collectors.joining("\n", "\n", "\n"));
        Files.writeString(sprung, all, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        throw (Throwable) Class.forName(failure, true, library.getClassLoader())
                .getConstructor(String.class, Throwable.class)
                .newInstance(all, new IllegalArgumentException(all));
    }

    private static String text(Object given) {
        if (given instanceof char[] characters) {
            return new String(characters);
        }
        return given instanceof Object[] several
                ? Stream.of(several).map(TrapAgent::text).collect(Collectors.joining("\n"))
                : String.valueOf(given);
    }

    /** Stands at the beginning of the method. */
    static final class Beginning {
        private Beginning() {}

        @Advice.OnMethodEnter
        static void fail(@Advice.Origin Class<?> library, @Advice.AllArguments Object[] given) throws Throwable {
            TrapAgent.spring(library, given);
        }
    }
}
