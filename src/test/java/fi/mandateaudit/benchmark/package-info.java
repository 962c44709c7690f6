/** Measures whole runs against what an able user would do instead; started by the profile {@code benchmark} alone. */
@NullMarked
package fi.mandateaudit.benchmark;

import org.jspecify.annotations.NullMarked;
