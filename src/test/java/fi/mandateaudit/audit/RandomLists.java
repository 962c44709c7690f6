package fi.mandateaudit.audit;

import static fi.mandateaudit.intake.Field.*;

import fi.mandateaudit.finding.Language;
import fi.mandateaudit.intake.Field;
import fi.mandateaudit.intake.InputKind;
import fi.mandateaudit.policy.Policy;
import fi.mandateaudit.policy.Requirement;
import fi.mandateaudit.policy.Settings;
import fi.mandateaudit.policy.WorkPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lists of an invented organisation, with everything in them that lists can have. */
final class RandomLists {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final String OWN = "7654321-2";
    static final List<String> CLIENTS = List.of("7100001-6", "7101380-2", "7104138-7");
    /** The fields that lists of a kind may have. */
    static final Map<InputKind, List<Field>> FIELDS = Map.of(
            InputKind.EMPLOYEES,
                    List.of(
                            EMPLOYEE_NO,
                            LAST_NAME,
                            FIRST_NAME,
                            IDENTITY_CODE,
                            BIRTH_DATE,
                            TITLE,
                            WORKPLACE,
                            EMPLOYED_FROM,
                            EMPLOYED_TO,
                            EMPLOYER_ID,
                            Field.CLIENTS),
            InputKind.ASSIGNMENTS, List.of(EMPLOYEE_NO, CLIENT, SERVICE),
            InputKind.GRANTED,
                    List.of(
                            THEME,
                            TYPE,
                            ASSIGNOR_NAME,
                            ASSIGNOR_ID,
                            ASSIGNEE_NAME,
                            ASSIGNEE_ID,
                            ASSIGNEE_BIRTH_DATE,
                            EMPLOYEE_NO,
                            SPECIFIER,
                            CLIENT,
                            Field.WORKPLACE,
                            VALID_FROM,
                            VALID_TO,
                            STATE),
            InputKind.RECEIVED,
                    List.of(THEME, TYPE, ASSIGNOR_NAME, ASSIGNOR_ID, ASSIGNEE_ID, VALID_FROM, VALID_TO, STATE));

    private final Chance chance;
    private final Wordbook words;
    private final Policy policy;
    private final List<Somebody> everybody;
    private List<Wish> wishes = List.of();

    /** What somebody's work needs. */
    record Wish(Somebody somebody, Requirement requirement) {}

    RandomLists(Chance chance, Wordbook words, Policy policy) {
        this.chance = chance;
        this.words = words;
        this.policy = policy;
        everybody = IntStream.rangeClosed(1, chance.between(2, 5))
                .mapToObj(number -> Somebody.random(number, chance))
                .toList();
    }

    List<Somebody> everybody() {
        return everybody;
    }

    /** The lists; {@code folder} is for looking up what the work of the people needs. */
    List<ListFile> all(Settings settings, Path folder) throws IOException {
        List<ListFile> files = new ArrayList<>();
        files.add(file(InputKind.EMPLOYEES, "people.csv", language()));
        RandomPeople people = new RandomPeople(chance, files.get(0));
        // The last one is nobody in HR's export.
        everybody.subList(0, everybody.size() - chance.between(0, 1)).forEach(people::add);
        if (chance.onceIn(2)) {
            files.add(assignments(file(InputKind.ASSIGNMENTS, "assignments.csv", language())));
        }
        wishes = wishes(new RandomOrganisation(0, policy, settings, everybody, files)
                .read(folder)
                .basis());
        Language most = language();
        for (int i = 1; i <= chance.between(1, 2); i++) {
            files.add(granted(file(InputKind.GRANTED, "granted-" + i + ".csv", chance.of(most, most, language()))));
        }
        if (!chance.onceIn(4)) {
            files.add(received(file(InputKind.RECEIVED, "received.csv", chance.of(most, language()))));
        }
        return files;
    }

    private List<Wish> wishes(AuditBasis basis) {
        WorkPlan plan = new WorkPlan(policy, basis.clients());
        return everybody.stream()
                .flatMap(somebody -> basis.roster().person(somebody.number()).stream()
                        .flatMap(person -> Stream.of(DAY, person.nextStart(DAY).orElse(DAY))
                                .flatMap(day -> plan.of(person, day).requirements().stream()))
                        .map(requirement -> new Wish(somebody, requirement)))
                .toList();
    }

    private Language language() {
        return chance.of(Language.FI, Language.FI, Language.SV, Language.EN);
    }

    private ListFile file(InputKind kind, String name, Language language) {
        return new ListFile(kind, name, ListFile.Form.random(kind, language, words, chance), List.of());
    }

    private ListFile granted(ListFile file) {
        RandomMandates mandates = new RandomMandates(chance, words, file);
        Stream.generate(() -> wishes.isEmpty() || chance.onceIn(3)
                        ? mandates.granted(chance.of(everybody))
                        : mandates.granted(chance.of(wishes)))
                .limit(chance.between(2, 14))
                .forEach(file::add);
        mandates.spoil();
        return file;
    }

    private ListFile received(ListFile file) {
        RandomMandates mandates = new RandomMandates(chance, words, file);
        Stream.generate(() -> mandates.received(wishes))
                .limit(chance.between(1, 7))
                .forEach(file::add);
        mandates.spoil();
        return file;
    }

    private ListFile assignments(ListFile file) {
        for (int i = 0; i < chance.between(1, 4); i++) {
            file.add(new Row()
                    .set(EMPLOYEE_NO, chance.of("1", "2", "3", "77"))
                    .set(CLIENT, chance.onceIn(12) ? "7100001-5" : chance.of(CLIENTS))
                    .set(SERVICE, chance.of("", "payroll", "Palkkapalvelu", "benefits", "register")));
        }
        return file;
    }
}
