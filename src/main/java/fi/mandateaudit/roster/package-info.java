/** HR's people, their contracts and clients, and who of them the assignee of a mandate is. */
@NullMarked
package fi.mandateaudit.roster;

import org.jspecify.annotations.NullMarked;
