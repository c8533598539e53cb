package newswatch.systemtests.arrows;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The arrows of {@code docs/design.md}: they point downwards, and there is no way round. */
class ArrowsTest {
    private static final JavaClasses NEWSWATCH = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("newswatch");

    @Test
    void everyModuleIsLookedAt() {
        assertThat(NEWSWATCH.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.split("\\.")[1])
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("alerts", "launcher", "producer", "schemas", "streams", "tagger");
    }

    @Test
    void aModuleKnowsOnlyThoseBelowIt() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("launcher")
                .definedBy("newswatch.launcher..")
                .layer("streams-app")
                .definedBy("newswatch.streams..")
                .layer("producer")
                .definedBy("newswatch.producer..")
                .layer("alerts")
                .definedBy("newswatch.alerts..")
                .layer("tagger")
                .definedBy("newswatch.tagger..")
                .layer("schemas")
                .definedBy("newswatch.schemas..")
                .whereLayer("launcher")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("streams-app")
                .mayOnlyBeAccessedByLayers("launcher")
                .whereLayer("producer")
                .mayOnlyBeAccessedByLayers("launcher")
                .whereLayer("alerts")
                .mayOnlyBeAccessedByLayers("streams-app", "launcher")
                .whereLayer("tagger")
                .mayOnlyBeAccessedByLayers("streams-app", "launcher")
                .check(NEWSWATCH);
    }

    @Test
    void taggerAndAlertsKnowNoKafka() {
        noClasses()
                .that()
                .resideInAnyPackage("newswatch.tagger..", "newswatch.alerts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "newswatch.schemas.topic..")
                .check(NEWSWATCH);
    }

    @Test
    void ofTheContractOnlyTheTopicPackageKnowsKafka() {
        noClasses()
                .that()
                .resideInAPackage("newswatch.schemas..")
                .and()
                .resideOutsideOfPackage("newswatch.schemas.topic..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(NEWSWATCH);
    }

    @Test
    void theRecountKnowsTheContractAlone() {
        JavaClasses recount = new ClassFileImporter()
                .importPackages("newswatch.systemtests.recount", "newswatch.systemtests.compose");
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.apache.kafka..",
                        "newswatch.schemas..",
                        "newswatch.systemtests.recount..",
                        "newswatch.systemtests.compose..")
                .check(recount);
    }

    @Test
    void featuresOfAModuleFormNoCycle() {
        slices().matching("newswatch.(*).(*)..").should().beFreeOfCycles().check(NEWSWATCH);
    }

    @Test
    void nothingIsCalledUtil() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..")
                .check(NEWSWATCH);
    }

    @Test
    void nobodyWritesPastTheTerminal() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .andShould()
                .notBe("newswatch.launcher.Main")
                .check(NEWSWATCH);
    }
}
