package fi.mandateaudit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;

/** Holds the order of the rooms, and which room may know which library. */
@AnalyzeClasses(
        packages = "fi.mandateaudit",
        importOptions = {ImportOption.DoNotIncludeTests.class, HouseRulesTests.WrittenByHand.class})
class ArchitectureTests {
    private static final String ROOT = "fi.mandateaudit";

    /** The way of the data; a room imports only rooms to its left. */
    private static final List<String> ROOMS = List.of(
            "identity", "finding", "intake", "roster", "mandate", "policy", "audit", "history", "report", "job", "cli");

    @ArchTest
    static final ArchRule everyClassHasARoom = classes().should().resideInAnyPackage(rooms(0, ROOMS.size()));

    @ArchTest
    static final ArchRule noCycles =
            SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule springStartsAtTheEdge = only("history", "job", "cli").mayUse("org.springframework..");

    @ArchTest
    static final ArchRule historyKnowsNothingOfSpringButJdbc = noClasses()
            .that()
            .resideInAPackage(room("history"))
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.springframework..")
                    .and(JavaClass.Predicates.resideOutsideOfPackages(
                            "org.springframework.jdbc..",
                            "org.springframework.transaction..",
                            "org.springframework.dao..")));

    @ArchTest
    static final ArchRule databases = only("history", "job").mayUse("java.sql..", "javax.sql..", "org.flywaydb..");

    @ArchTest
    static final ArchRule csv = only("intake", "report").mayUse("com.opencsv..");

    @ArchTest
    static final ArchRule json =
            only("policy", "history", "report").mayUse("tools.jackson..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule yaml = only("policy", "job").mayUse("org.snakeyaml..", "org.yaml..");

    @ArchTest
    static final ArchRule jsonSchema = only("policy").mayUse("com.networknt..");

    @ArchTest
    static final ArchRule pages = only("report").mayUse("gg.jte..", "org.commonmark..");

    @ArchTest
    static final ArchRule commandLine = only("cli").mayUse("picocli..");

    @ArchTest
    static final ArchRule logging = only("job", "cli").mayUse("org.slf4j..", "ch.qos.logback..");

    @ArchTest
    static void roomsImportOnlyRoomsToTheirLeft(JavaClasses classes) {
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage(room(ROOMS.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(rooms(i + 1, ROOMS.size()))
                    .check(classes);
        }
    }

    private static String[] rooms(int from, int to) {
        return ROOMS.subList(from, to).stream().map(ArchitectureTests::room).toArray(String[]::new);
    }

    private static String room(String name) {
        return ROOT + "." + name + "..";
    }

    private static Only only(String... rooms) {
        return new Only(List.of(rooms));
    }

    /** Rooms that know a library which the others do not. */
    private record Only(List<String> rooms) {

        ArchRule mayUse(String... packages) {
            String[] knowing = rooms.stream().map(ArchitectureTests::room).toArray(String[]::new);
            DescribedPredicate<JavaClass> others = JavaClass.Predicates.resideOutsideOfPackages(knowing);
            return noClasses().that(others).should().dependOnClassesThat().resideInAnyPackage(packages);
        }
    }
}
