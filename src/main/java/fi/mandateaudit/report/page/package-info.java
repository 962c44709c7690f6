/** The page for people: the words and rows that its template sets. */
@NullMarked
package fi.mandateaudit.report.page;

import org.jspecify.annotations.NullMarked;
