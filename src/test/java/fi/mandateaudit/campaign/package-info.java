/** Many damaged, oversized and hostile inputs; the long form of each runs in the profile {@code campaign}. */
@NullMarked
package fi.mandateaudit.campaign;

import org.jspecify.annotations.NullMarked;
