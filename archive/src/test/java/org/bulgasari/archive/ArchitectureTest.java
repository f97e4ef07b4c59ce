package org.bulgasari.archive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rules of ARCHITECTURE.md. Each also fails when it matches nothing.
class ArchitectureTest {

    private static final String ROOT = "org.bulgasari.archive";

    /// Package -> the packages it may use, beside `platform`, which is open to all. The table of ARCHITECTURE.md.
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("platform", Set.of()),
            Map.entry("catalogue", Set.of()),
            Map.entry("holdings", Set.of("catalogue")),
            Map.entry("curation", Set.of("discovery", "holdings", "catalogue")),
            Map.entry("discovery", Set.of("holdings", "catalogue")),
            Map.entry("interop", Set.of("curation", "holdings", "catalogue", "discovery")),
            Map.entry("assembly", Set.of("curation", "holdings", "catalogue", "discovery", "interop")),
            Map.entry("web", Set.of("assembly", "curation", "holdings", "catalogue", "discovery", "interop")),
            Map.entry("api", Set.of("assembly", "curation", "holdings", "catalogue", "discovery", "interop")),
            Map.entry("cli", Set.of("assembly", "curation", "holdings", "catalogue", "discovery", "interop")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void aPackageUsesOnlyItsNeighboursOfTheTable() {
        Set<String> seen = new TreeSet<>();
        Set<String> broken = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            String from = room(each);
            if (from.isEmpty()) continue;
            seen.add(from);
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                if (!target.getPackageName().startsWith(ROOT)) continue;
                String to = room(target);
                if (to.equals(from) || to.equals("platform")) continue;
                if (!MAY_USE.getOrDefault(from, Set.of()).contains(to)) broken.add(dependency.getDescription());
            }
        }

        assertThat(broken).isEmpty();
        assertThat(seen).as("every package has a row").isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void noTwoPackagesFormACycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void aStoreIsUsedByItsOwnPackageAndTheAssemblyOnly() {
        Set<String> broken = new TreeSet<>();
        Set<String> stores = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                if (!target.startsWith(ROOT) || !target.endsWith(".store")) continue;
                stores.add(target);
                String owner = target.substring(0, target.length() - ".store".length());
                String user = each.getPackageName();
                if (!user.startsWith(owner) && !user.startsWith(ROOT + ".assembly"))
                    broken.add(dependency.getDescription());
            }
        }

        assertThat(broken).isEmpty();
        assertThat(stores).isNotEmpty();
    }

    @Test
    void sqlStandsInStoresOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..store..", ROOT + ".platform.database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                .check(CLASSES);
    }

    @Test
    void theClockIsAskedInPlatformOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".platform.clock")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatATypeIsNotThatItIsAType() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Util|Utils|Helper|Impl|Data|Info|Processor)")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<String> silent = new TreeSet<>();
        for (JavaClass each : CLASSES)
            if (each.getPackage().tryGetPackageInfo().isEmpty()) silent.add(each.getPackageName());

        assertThat(silent).isEmpty();
    }

    @Test
    void everyClassAndPathThatTheArchitectureDocumentNamesExists() throws Exception {
        Path project = Path.of("..").toAbsolutePath().normalize();
        String document = Files.readString(project.resolve("ARCHITECTURE.md"));
        Set<String> missing = new TreeSet<>();
        Set<String> sources = sources(project);
        List<String> quoted = Pattern.compile("`([^`\\s]+)`")
                .matcher(document)
                .results()
                .map(m -> m.group(1))
                .toList();
        for (String name : quoted) {
            if (name.contains("/") && name.matches("[A-Za-z0-9_./-]+") && !name.startsWith("/")) {
                if (!Files.exists(project.resolve(name))) missing.add(name);
            } else if (name.matches("[A-Z][a-z]+[A-Za-z]*")
                    && !name.equals(getClass().getSimpleName())) {
                boolean known = CLASSES.stream().anyMatch(c -> c.getSimpleName().equals(name));
                if (!known && !sources.contains(name + ".java")) missing.add(name);
            }
        }

        assertThat(quoted).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    /// The names of all source files of the library, which these rules do not see otherwise.
    private static Set<String> sources(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("filmform/src"))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    /// The package directly below the root, or empty for the root itself.
    private static String room(JavaClass each) {
        Matcher below = Pattern.compile(Pattern.quote(ROOT) + "\\.([a-z]+).*").matcher(each.getPackageName());
        return below.matches() ? below.group(1) : "";
    }
}
