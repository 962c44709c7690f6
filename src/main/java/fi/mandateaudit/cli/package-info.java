/** The command line: words become a call, a call becomes a run, an error becomes one line and a number. */
@NullMarked
package fi.mandateaudit.cli;

import org.jspecify.annotations.NullMarked;
