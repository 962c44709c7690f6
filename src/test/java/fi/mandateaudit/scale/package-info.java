/** Makes exports of any size, to measure with. */
@NullMarked
package fi.mandateaudit.scale;

import org.jspecify.annotations.NullMarked;
