package dev.awase.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.awase.planted.analytics.CountsProducts;
import dev.awase.planted.attic.ForgottenBox;
import dev.awase.planted.coordination.AsksTheCatalog;
import dev.awase.planted.item.KnowsItsPrice;
import dev.awase.planted.item.KnowsTheFrontDoor;
import dev.awase.planted.shopper.capture.JumpsToLooks;
import dev.awase.planted.shopper.looks.JumpsToCapture;
import dev.awase.planted.shopper.looks.ReadsTheCatalog;
import dev.awase.planted.staff.pin.OpensProducts;
import dev.awase.planted.vision.HoldsTheCamera;
import java.util.List;
import java.util.function.BiPredicate;

/** The walls between rooms. */
public final class Walls {
    private Walls() {}

    public static List<Guard> guards() {
        return List.of(
                Guard.of(
                        classes()
                                .that(Rooms.outside())
                                .should(enter("enter other rooms only as the floor plan draws", FloorPlan::mayEnter))
                                .because("one convenient import upward is how a house falls down"),
                        KnowsItsPrice.class,
                        KnowsTheFrontDoor.class,
                        HoldsTheCamera.class,
                        AsksTheCatalog.class,
                        CountsProducts.class,
                        ReadsTheCatalog.class),
                Guard.of(
                        classes()
                                .that(Rooms.outside())
                                .should(beInARoom())
                                .because("a newcomer must find the right room in 30 seconds"),
                        ForgottenBox.class),
                Guard.of(
                        classes()
                                .that(Rooms.inside("shopper", "staff"))
                                .should(enter("never step from one leaf into another", Walls::staysInItsLeaf))
                                .because("a screen or page must be removable without its neighbors noticing"),
                        JumpsToLooks.class,
                        OpensProducts.class),
                Guard.together(
                        slices().matching("dev.awase.(**)")
                                .should()
                                .beFreeOfCycles()
                                .because("packages in a circle can only be read all at once"),
                        JumpsToLooks.class,
                        JumpsToCapture.class));
    }

    private static boolean staysInItsLeaf(JavaClass from, JavaClass to) {
        String leaf = Rooms.leaf(from);
        return leaf.isEmpty()
                || !Rooms.of(to).equals(Rooms.of(from))
                || Rooms.leaf(to).isEmpty()
                || Rooms.leaf(to).equals(leaf);
    }

    private static ArchCondition<JavaClass> enter(String words, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency door : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = door.getTargetClass().getBaseComponentType();
                    if (Rooms.ours(to) && !allowed.test(from, to)) {
                        events.add(SimpleConditionEvent.violated(door, door.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> beInARoom() {
        return new ArchCondition<>("be in a room of the floor plan") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!FloorPlan.has(Rooms.of(type))) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is in no room of house.md's table: " + Rooms.of(type)));
                }
            }
        };
    }
}
