package fi.mandateaudit.cli;

import fi.mandateaudit.job.ProgramDefaults;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Words of the command line become a call; options may stand before the command too. {@code --help} and {@code --version} are answered at once. */
final class CommandLineReading {
    private final CommandLine line = new CommandLine(program()).setExpandAtFiles(false);
    private final Console console;

    CommandLineReading(Console console) {
        this.console = console;
    }

    private static CommandSpec program() {
        CommandSpec program = command(CommandName.AUDIT).name("mandate-audit").version(new ProgramDefaults().version());
        program.usageMessage()
                .synopsisSubcommandLabel("[COMMAND]")
                .description("Holds the Suomi.fi mandates of an organisation against its people and their work.")
                .footer(
                        "",
                        "In brackets: the key of application.yml; the command line outranks it.",
                        "A FILE may be a glob, and may be given several times.",
                        "Exit: 0 clean, 1 the tool failed, 2 findings, 3 not complete, 4 inputs refused,",
                        "5 configuration, 64 wrong use, 75 another run is going on, 143 stopped.");
        for (CommandName name : CommandName.values()) {
            CommandSpec command = command(name);
            command.usageMessage().description(name.description() + ".");
            program.addSubcommand(name.word(), command);
        }
        return program;
    }

    private static CommandSpec command(CommandName name) {
        CommandSpec command = CommandSpec.create().mixinStandardHelpOptions(true);
        command.usageMessage().sortOptions(false).width(110);
        Stream.of(CommandOption.values())
                .filter(option -> option.isOf(name))
                .map(option -> option(option, !option.mattersTo(name)))
                .forEach(command::addOption);
        return command;
    }

    private static OptionSpec option(CommandOption option, boolean hidden) {
        OptionSpec.Builder builder = OptionSpec.builder(option.word())
                .hidden(hidden)
                .arity(option.form().arity())
                .required(option.isRequired())
                .description(option.help());
        return switch (option.form()) {
            case FLAG -> builder.type(boolean.class).build();
            case FILES ->
                builder.paramLabel(option.label())
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build();
            default -> builder.paramLabel(option.label()).type(String.class).build();
        };
    }

    /**
     * Reads the command line.
     *
     * @return the call, or nothing if it was answered already
     * @throws ParameterException if it is wrong
     */
    Optional<Call> read(String... arguments) {
        ParseResult program = line.parseArgs(arguments);
        ParseResult command = program.hasSubcommand() ? program.subcommand() : program;
        if (answered(program) || answered(command)) {
            return Optional.empty();
        }
        Map<CommandOption, List<String>> given = given(program);
        if (command == program) {
            return Optional.of(new Call(CommandName.AUDIT, given));
        }
        given(command)
                .forEach((option, values) ->
                        given.merge(option, values, (before, after) -> both(option, before, after)));
        return Optional.of(new Call(nameOf(command), given));
    }

    /** What stands before the command and after it. */
    private List<String> both(CommandOption option, List<String> before, List<String> after) {
        if (option.form() == OptionForm.FILES) {
            return Stream.concat(before.stream(), after.stream()).toList();
        }
        throw new ParameterException(line, "option '" + option.word() + "' should be specified only once");
    }

    private boolean answered(ParseResult result) {
        if (result.isUsageHelpRequested()) {
            console.explain(result.commandSpec().commandLine().getUsageMessage().stripTrailing());
        } else if (result.isVersionHelpRequested()) {
            console.say("mandate-audit " + new ProgramDefaults().version());
        }
        return result.isUsageHelpRequested() || result.isVersionHelpRequested();
    }

    private static CommandName nameOf(ParseResult command) {
        return Stream.of(CommandName.values())
                .filter(name -> name.word().equals(command.commandSpec().name()))
                .findFirst()
                .orElseThrow();
    }

    private Map<CommandOption, List<String>> given(ParseResult command) {
        Map<CommandOption, List<String>> given = new EnumMap<>(CommandOption.class);
        for (CommandOption option : CommandOption.values()) {
            if (command.hasMatchedOption(option.word())) {
                given.put(option, values(option, command.matchedOption(option.word())));
            }
        }
        return given;
    }

    private List<String> values(CommandOption option, OptionSpec matched) {
        if (option.form() == OptionForm.FLAG) {
            return List.of("true");
        }
        List<String> values = new ArrayList<>(matched.stringValues());
        values.forEach(value -> check(option, value));
        return values;
    }

    private void check(CommandOption option, String value) {
        try {
            option.form().check(value);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line, option.word() + ": expected " + e.getMessage() + ", found " + value);
        }
    }
}
