package dev.awase.house;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.awase.planted.catalog.TakesEightThings;
import dev.awase.planted.shopper.looks.StylesInline;
import dev.awase.planted.tests.Ordered;
import dev.awase.planted.tests.Skipped;
import dev.awase.planted.vision.Dozes;
import dev.awase.planted.vision.Mutters;
import dev.awase.planted.vision.SpillsItsStack;
import java.util.List;
import javafx.css.Styleable;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.TestMethodOrder;

/** Small things nobody here does. */
public final class Habits {
    private static final int MOST_PARAMETERS = 7;

    private Habits() {}

    /** For the product, and for what teaches and draws for it. */
    public static List<Guard> guards() {
        return List.of(
                Guard.of(
                        classes()
                                .that(are(DescribedPredicate.not(valueOrUnnamed())))
                                .should(constructWithFewParameters())
                                .because("more means that the class does two jobs"),
                        TakesEightThings.class),
                Guard.of(
                        noClasses()
                                .should()
                                .callMethodWhere(calls("setStyle", Styleable.class))
                                .because("looks live in CSS, and a theme overrides tokens only"),
                        StylesInline.class),
                Guard.of(
                        noClasses()
                                .that(Rooms.outside(Rooms.FRONT_DOOR, "training", "drawing"))
                                .should()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err")
                                .because(
                                        "what the program prints is a promise of the command line; the rest is logged"),
                        Mutters.class),
                Guard.of(
                        noClasses()
                                .should()
                                .callMethodWhere(calls("printStackTrace", Throwable.class))
                                .because("the log sees a cause once"),
                        SpillsItsStack.class));
    }

    /** For every class, the tests too. */
    public static List<Guard> everywhere() {
        return List.of(
                Guard.of(
                        noClasses()
                                .should()
                                .callMethodWhere(calls("sleep", Thread.class))
                                .because("a sleep is a guess: wait for the thing itself"),
                        Dozes.class),
                Guard.of(
                        noClasses()
                                .should()
                                .beAnnotatedWith(Disabled.class)
                                .orShould(haveMethodsAnnotatedWithDisabled())
                                .because("a test that does not run guards nothing"),
                        Skipped.class),
                Guard.of(
                        noClasses()
                                .should()
                                .beAnnotatedWith(TestMethodOrder.class)
                                .because("a test stands alone"),
                        Ordered.class));
    }

    private static DescribedPredicate<JavaCall<?>> calls(String method, Class<?> owner) {
        return DescribedPredicate.describe(
                "calls " + owner.getSimpleName() + "." + method,
                call -> call.getName().equals(method) && call.getTargetOwner().isAssignableTo(owner));
    }

    /** Records name their parts, and the compiler adds parameters to enums, anonymous and local classes. */
    private static DescribedPredicate<JavaClass> valueOrUnnamed() {
        return DescribedPredicate.describe(
                "records, enums or unnamed",
                type -> type.isRecord() || type.isEnum() || type.isAnonymousClass() || type.isLocalClass());
    }

    private static ArchCondition<JavaClass> constructWithFewParameters() {
        return new ArchCondition<>("take at most " + MOST_PARAMETERS + " constructor parameters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaConstructor constructor : type.getConstructors()) {
                    if (constructor.getRawParameterTypes().size() > MOST_PARAMETERS) {
                        events.add(SimpleConditionEvent.violated(constructor, constructor.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveMethodsAnnotatedWithDisabled() {
        return new ArchCondition<>("have tests that are switched off") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(Disabled.class))
                        .forEach(method -> events.add(SimpleConditionEvent.satisfied(method, method.getDescription())));
            }
        };
    }
}
