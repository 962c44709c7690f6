/** Tests of the report's files. */
@NullMarked
package fi.mandateaudit.report;

import org.jspecify.annotations.NullMarked;
