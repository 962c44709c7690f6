package fi.mandateaudit.benchmark;

/**
 * What one process took.
 *
 * @param wall seconds from its start to its end
 * @param processor seconds of all processors, as last seen before its end
 * @param peak the most memory that it ever held, in MiB
 */
record Figures(double wall, double processor, double peak) {}
