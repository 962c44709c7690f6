package fi.mandateaudit.benchmark;

import java.nio.file.Path;
import java.util.List;

/**
 * What is measured: a command, as a whole process from its start to the files that it writes.
 *
 * @param name what tables call it
 * @param command the command with its arguments
 * @param leavings what it leaves behind, deleted before each run so that every run does all of the work
 */
record Contestant(String name, List<String> command, List<Path> leavings) {}
