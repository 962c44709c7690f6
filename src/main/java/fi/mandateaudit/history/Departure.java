package fi.mandateaudit.history;

import java.util.Map;

/**
 * Tells why a finding is gone.
 *
 * <p>In this order: everybody whom it is about has left since; the policy changed over the same inputs; it is still required
 * and so was put right, or the mandate is listed no more; the person's contracts changed; the policy changed; the work
 * changed in another way, for what is required no more; else it was put right.
 */
final class Departure {
    private static final String PERSON_LEFT = "person-left";
    private static final String ROLE_CHANGED = "role-changed";
    private static final String POLICY_CHANGED = "policy-changed";
    private static final String MANDATE_CORRECTED = "mandate-corrected";

    private final RunKey key;
    private final RunKey previous;
    private final Map<String, Standing> before;
    private final Today today;

    Departure(RunKey key, RunKey previous, Map<String, Standing> before, Today today) {
        this.key = key;
        this.previous = previous;
        this.before = before;
        this.today = today;
    }

    String because(Vanished vanished) {
        boolean policyChanged = !key.policyDigest().equals(previous.policyDigest());
        boolean dependsOnWork = vanished.isOfRequirement() || vanished.isOfChain();
        if (haveLeft(vanished)) {
            return PERSON_LEFT;
        }
        if (policyChanged && key.inputsDigest().equals(previous.inputsDigest())) {
            return POLICY_CHANGED;
        }
        if (dependsOnWork ? today.isRequired(vanished) : isListedNoMore(vanished)) {
            return MANDATE_CORRECTED;
        }
        if (vanished.people().stream().anyMatch(this::hasOtherWork)) {
            return ROLE_CHANGED;
        }
        if (policyChanged) {
            return POLICY_CHANGED;
        }
        return dependsOnWork ? ROLE_CHANGED : MANDATE_CORRECTED;
    }

    private boolean haveLeft(Vanished vanished) {
        boolean needed = vanished.isOfChain() && today.isRequired(vanished);
        return !needed
                && !vanished.people().isEmpty()
                && vanished.people().stream().allMatch(today::isGone)
                && vanished.people().stream().anyMatch(this::wasThere);
    }

    private boolean wasThere(String employeeNo) {
        Standing standing = before.get(Bodies.key(employeeNo));
        return standing != null && !standing.gone();
    }

    private boolean isListedNoMore(Vanished vanished) {
        return vanished.isOfGranted() && vanished.finding().held().type() != null && !today.isListed(vanished);
    }

    /** Whoever is back after being absent has other work than none. */
    private boolean hasOtherWork(String employeeNo) {
        Standing standing = before.get(Bodies.key(employeeNo));
        return today.standing(employeeNo)
                .filter(now -> standing == null || !now.work().equals(standing.work()))
                .isPresent();
    }
}
