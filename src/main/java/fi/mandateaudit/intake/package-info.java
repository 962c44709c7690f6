/** From bytes to records with their place: encodings, delimiters, headings, strict cutting, rejected rows. */
@NullMarked
package fi.mandateaudit.intake;

import org.jspecify.annotations.NullMarked;
