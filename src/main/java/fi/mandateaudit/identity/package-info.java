/** Values that cannot exist when wrong: a Y-tunnus, an identity code, a name, a period. */
@NullMarked
package fi.mandateaudit.identity;

import org.jspecify.annotations.NullMarked;
