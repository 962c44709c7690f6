/** Holds what people hold against what their work needs: requirements and holdings in, findings out. */
@NullMarked
package fi.mandateaudit.audit;

import org.jspecify.annotations.NullMarked;
