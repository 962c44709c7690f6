package fi.mandateaudit.cli;

import static fi.mandateaudit.cli.CommandName.AUDIT;
import static fi.mandateaudit.cli.CommandName.CHECK;
import static fi.mandateaudit.cli.CommandName.EXPLAIN;
import static fi.mandateaudit.cli.CommandName.PURGE;
import static fi.mandateaudit.cli.OptionForm.DAY;
import static fi.mandateaudit.cli.OptionForm.FILES;
import static fi.mandateaudit.cli.OptionForm.FLAG;
import static fi.mandateaudit.cli.OptionForm.LANGUAGE;
import static fi.mandateaudit.cli.OptionForm.TEXT;
import static fi.mandateaudit.cli.OptionForm.THRESHOLD;

import java.util.Set;

/** Every option: its word, its key in {@code application.yml}, the commands that know it. */
enum CommandOption {
    CONFIG("--config", "DIR", TEXT, "", "the configuration folder (config)", Set.of(CommandName.values())),
    EMPLOYEES("--employees", "FILE", FILES, "audit.inputs.employees", "HR's exports", Set.of(AUDIT, CHECK, EXPLAIN)),
    GRANTED(
            "--granted",
            "FILE",
            FILES,
            "audit.inputs.granted",
            "mandates granted by or within the organisation",
            Set.of(AUDIT, CHECK, EXPLAIN)),
    RECEIVED(
            "--received",
            "FILE",
            FILES,
            "audit.inputs.received",
            "mandates that clients gave the organisation",
            Set.of(AUDIT, CHECK, EXPLAIN)),
    ASSIGNMENTS(
            "--assignments",
            "FILE",
            FILES,
            "audit.inputs.assignments",
            "who handles which client",
            Set.of(AUDIT, CHECK, EXPLAIN)),
    REVIEWED(
            "--reviewed",
            "FILE",
            TEXT,
            "audit.reviewed",
            "an earlier gaps.csv with the reviewers' columns filled in",
            Set.of(AUDIT)),
    OUT("--out", "DIR", TEXT, "audit.output", "where reports go (reports)", Set.of(AUDIT, CHECK)),
    DATE(
            "--date",
            "D",
            DAY,
            "audit.date",
            "audit date, 2026-11-23 or 23.11.2026 (today in Finland)",
            Set.of(AUDIT, CHECK, EXPLAIN)),
    LANG(
            "--lang",
            "fi|sv|en",
            LANGUAGE,
            "audit.language",
            "language of the report (fi)",
            Set.of(AUDIT, CHECK, EXPLAIN)),
    FAIL_ON(
            "--fail-on",
            "HIGH|MEDIUM|LOW|INFO|never",
            THRESHOLD,
            "audit.fail-on",
            "least severity of an open finding that makes exit 2; never: 0 instead of 2 and 3 (LOW)",
            Set.of(AUDIT)),
    FAIL_ON_NEW(
            "--fail-on-new",
            "",
            FLAG,
            "audit.fail-on-new",
            "new and reopened findings alone count for exit 2",
            Set.of(AUDIT)),
    ACCEPT_SIZE_CHANGE(
            "--accept-size-change",
            "",
            FLAG,
            "audit.accept-size-change",
            "go on although an input's size changed past the limit",
            Set.of(AUDIT)),
    NO_HISTORY(
            "--no-history",
            "",
            FLAG,
            "audit.no-history",
            "compare with the last run, but leave no trace",
            Set.of(AUDIT)),
    QUIET("--quiet", "", FLAG, "audit.quiet", "no progress, only the last line and errors", Set.of(AUDIT)),
    EMPLOYEE("--employee", "NO", TEXT, "", "the employee number of the person", Set.of(EXPLAIN)),
    BEFORE("--before", "DATE", DAY, "", "the first day that is kept", Set.of(PURGE)),
    REPORTS("--reports", "", FLAG, "", "their report folders too", Set.of(PURGE));

    private final String word;
    private final String label;
    private final OptionForm form;
    private final String key;
    private final String description;
    private final Set<CommandName> commands;

    CommandOption(
            String word, String label, OptionForm form, String key, String description, Set<CommandName> commands) {
        this.word = word;
        this.label = label;
        this.form = form;
        this.key = key;
        this.description = description;
        this.commands = commands;
    }

    String word() {
        return word;
    }

    String label() {
        return label;
    }

    OptionForm form() {
        return form;
    }

    /** The key in {@code application.yml}, or empty for what stands on the command line alone. */
    String key() {
        return key;
    }

    String help() {
        return description + (key.isEmpty() ? " [command line only]" : " [" + key + "]");
    }

    /** Whether a command takes it: what {@code application.yml} may say, every command takes, used or not. */
    boolean isOf(CommandName command) {
        return commands.contains(command) || !key.isEmpty();
    }

    /** Whether a command does anything with it. */
    boolean mattersTo(CommandName command) {
        return commands.contains(command);
    }

    /** Whether its command cannot do without it. */
    boolean isRequired() {
        return this == EMPLOYEE || this == BEFORE;
    }
}
