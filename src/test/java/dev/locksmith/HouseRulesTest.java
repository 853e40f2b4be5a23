package dev.locksmith;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.net.URI;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The rules of the house that every class keeps, wherever it lives.
class HouseRulesTest {
    @Test
    void modelsKnowNoScene() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                .because("a model is tested without a toolkit")
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    @Test
    void hibernateIsMetOnlyWhereRowsAre() {
        noClasses()
                .that(not(meetRows()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .because("services speak of customers and transactions, and rows stay behind repositories")
                .check(House.CLASSES);
    }

    @Test
    void mappingsAreOnRowsAndWhatIsEmbeddedInThem() {
        noClasses()
                .that(not(meetRows()))
                .and()
                .areNotAnnotatedWith(Embeddable.class)
                .and()
                .areNotAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .because("what the rooms hand to each other are values, not managed rows")
                .check(House.CLASSES);
    }

    @Test
    void r47NoPasswordIsLookedUpOverTheNetwork() {
        noClasses()
                .that()
                .resideInAPackage(House.packagesOf("password"))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net..", "javax.net..", "com.sun.net..", "java.nio.channels..")
                                .and(not(equivalentTo(URI.class))))
                .because("lists of known passwords are on this computer; not even a part of a hash leaves it")
                .check(House.CLASSES);
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .should()
                .callMethodWhere(readsTheMachinesTime())
                .orShould()
                .callConstructor(Date.class)
                .because("what expires, expires by the database's clock, and tests turn it")
                .check(House.CLASSES);
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(House.packagesOf("app"))
                .should(ACCESS_STANDARD_STREAMS)
                .because("standard output belongs to whoever typed a command")
                .check(House.CLASSES);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        assertThat(House.CLASSES)
                .extracting(JavaClass::getPackage)
                .filteredOn(room -> !room.getClasses().isEmpty())
                .allMatch(room -> room.isAnnotatedWith(NullMarked.class), "is @NullMarked");
    }

    @Test
    void noNameSaysNothing() {
        noClasses()
                .should()
                .haveSimpleNameContaining("Helper")
                .orShould()
                .haveSimpleNameContaining("Manager")
                .orShould()
                .haveSimpleNameContaining("Util")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameStartingWith("Base")
                .because("a name says what a thing is for")
                .check(House.CLASSES);
    }

    @Test
    void nothingNeedsMoreThanFiveThingsToBeMade() {
        constructors()
                .that()
                .areDeclaredInClassesThat(not(assignableTo(Record.class).or(assignableTo(Enum.class))))
                .should(haveAtMostFiveParameters())
                .because("whoever needs six does two jobs")
                .check(House.CLASSES);
    }

    private static DescribedPredicate<JavaClass> meetRows() {
        var names = Pattern.compile(".*(Entity|Row|Repository|_|Queries)");
        return resideInAPackage(House.packagesOf("database"))
                .or(DescribedPredicate.describe(
                        "keep rows",
                        type -> names.matcher(type.getName().split("\\$")[0]).matches()));
    }

    private static DescribedPredicate<JavaMethodCall> readsTheMachinesTime() {
        var clockless = resideInAnyPackage("java.time..");
        return DescribedPredicate.describe("reads the machine's time", call -> {
            AccessTarget.MethodCallTarget target = call.getTarget();
            var withoutClock = target.getRawParameterTypes().stream()
                    .noneMatch(type -> type.isAssignableTo(InstantSource.class) || type.isEquivalentTo(Clock.class));
            return (clockless.test(target.getOwner()) && target.getName().equals("now") && withoutClock)
                    || target.getFullName().equals("java.lang.System.currentTimeMillis()");
        });
    }

    private static ArchCondition<JavaConstructor> haveAtMostFiveParameters() {
        return new ArchCondition<>("have at most five parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                var count = constructor.getRawParameterTypes().size();
                if (count > 5)
                    events.add(
                            SimpleConditionEvent.violated(constructor, constructor.getFullName() + " takes " + count));
            }
        };
    }
}
