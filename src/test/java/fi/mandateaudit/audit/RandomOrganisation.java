package fi.mandateaudit.audit;

import fi.mandateaudit.identity.BusinessId;
import fi.mandateaudit.policy.Need;
import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.policy.Role;
import fi.mandateaudit.policy.Settings;
import fi.mandateaudit.policy.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An invented organisation, small and full of oddities; the same for the same seed.
 *
 * @param seed what it is made of
 * @param policy its policy
 * @param settings its settings
 * @param everybody its people, and somebody who may be none of them
 * @param files its lists
 */
record RandomOrganisation(long seed, Policy policy, Settings settings, List<Somebody> everybody, List<ListFile> files) {

    static RandomOrganisation of(long seed, Wordbook words, Path folder) throws Exception {
        Chance chance = new Chance(seed);
        Policy policy = RandomPolicy.of(seed, folder);
        RandomLists lists = new RandomLists(chance, words, policy);
        Settings settings = settings(chance);
        return new RandomOrganisation(seed, policy, settings, lists.everybody(), lists.all(settings, folder));
    }

    private static Settings settings(Chance chance) {
        return new Settings(
                new BusinessId(RandomLists.OWN),
                "Esimerkki Oy",
                60,
                30,
                chance.of(0, 0, 10),
                chance.onceIn(2),
                chance.onceIn(3) ? Optional.of(Period.ofYears(4)) : Optional.empty(),
                Map.of());
    }

    RandomOrganisation with(List<ListFile> otherFiles) {
        return new RandomOrganisation(seed, policy, settings, everybody, otherFiles);
    }

    /** The same lists in another order of rows and columns, under other names that turn the order of the files around. */
    RandomOrganisation shuffled() {
        Chance chance = new Chance(-seed - 1);
        int[] number = {files.size()};
        return with(files.stream()
                .map(file -> file.shuffled("lista-" + number[0]-- + ".csv", chance))
                .toList());
    }

    Audited audit(Path folder) throws IOException {
        Rooms rooms = read(folder);
        return new Audited(rooms.basis(), rooms.counts());
    }

    Rooms read(Path folder) throws IOException {
        Path lists = Files.createTempDirectory(folder, "lists");
        Rooms rooms = new Rooms(RandomLists.DAY, settings, policy);
        for (ListFile file : files) {
            file.write(lists);
            rooms.take(file.kind(), lists.resolve(file.name()));
        }
        return rooms;
    }

    /** Everything of it, to be read beside a failure; an identity code shows whose it is and nothing else. */
    @Override
    public String toString() {
        String roles = policy.roles().stream().map(RandomOrganisation::line).collect(Collectors.joining("\n"));
        String lists = files.stream()
                .map(file -> "-- " + file.name() + "\n" + file.text())
                .collect(Collectors.joining());
        String text = "seed " + seed + ", " + settings + "\n" + roles + "\n" + lists;
        for (Somebody somebody : everybody) {
            text = text.replace(somebody.code(), "<code of " + somebody.number() + ">")
                    .replace(somebody.misspeltCode(), "<misspelt code of " + somebody.number() + ">");
        }
        return text;
    }

    private static String line(Role role) {
        String needs = role.needs().stream().map(RandomOrganisation::line).collect(Collectors.joining("; "));
        String may = role.may().stream().map(RandomOrganisation::line).collect(Collectors.joining("; "));
        return "%s %s needs {%s} may {%s} grants %s, position %s, limited %s"
                .formatted(
                        role.id(),
                        role.matches(),
                        needs,
                        may,
                        role.mayGrant(),
                        role.actsByPosition(),
                        role.limitedToAssigned());
    }

    private static String line(Need need) {
        return need.themes().stream().map(Theme::id).toList() + " " + need.onBehalfOf() + " " + need.workplace();
    }
}
