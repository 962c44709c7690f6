/** Mandate lists become holdings: who holds what, from whom, for whom, and until when. */
@NullMarked
package fi.mandateaudit.mandate;

import org.jspecify.annotations.NullMarked;
