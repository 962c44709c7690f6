/** The sample organisation, audited without a job, against what was written down by hand. */
@NullMarked
package fi.mandateaudit.sample;

import org.jspecify.annotations.NullMarked;
