package fi.mandateaudit.campaign;

import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** One way in which a file comes to be other than it was meant. */
interface Mutator {
    /** How the way is called. */
    String title();

    /** What may become of the file. */
    Set<Fate> fates();

    /** Changes a file; nothing if this file cannot be changed so. */
    Optional<Mutant> mutate(Original original, Random random);
}
