/** One audit becomes files that people and machines read, in Finnish, Swedish or English. */
@NullMarked
package fi.mandateaudit.report;

import org.jspecify.annotations.NullMarked;
