/** What the organisation and Kela require: services, roles, exceptions, and which mandates a person's work needs. */
@NullMarked
package fi.mandateaudit.policy;

import org.jspecify.annotations.NullMarked;
