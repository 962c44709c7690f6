/** The vocabulary of findings: codes, severities, actions, owners, evidence, and the identity of a finding. */
@NullMarked
package fi.mandateaudit.finding;

import org.jspecify.annotations.NullMarked;
