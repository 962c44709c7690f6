/** Runs and their findings in a database: what is new, what persists, what came back, what is gone and why. */
@NullMarked
package fi.mandateaudit.history;

import org.jspecify.annotations.NullMarked;
