package org.bulgasari.filmform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.bulgasari.filmform");

    @Test
    void theLibraryStandsAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.bulgasari.filmform..",
                        "java..",
                        "javax.imageio..",
                        "javax.xml.stream..",
                        "org.bytedeco..",
                        "org.jspecify..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "ai.onnxruntime..",
                        "picocli..")
                .check(CLASSES);
    }

    @Test
    void onlyDecodingKnowsTheNativeLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.bulgasari.filmform.decode")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bytedeco..")
                .check(CLASSES);
    }

    @Test
    void onlySpeechKnowsTheRuntimeOfModels() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.bulgasari.filmform.speech")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..")
                .check(CLASSES);
    }

    @Test
    void noTwoPackagesFormACycle() {
        slices().matching("org.bulgasari.filmform.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
