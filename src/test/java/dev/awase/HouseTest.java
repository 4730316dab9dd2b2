package dev.awase;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.awase.house.Guard;
import dev.awase.house.Habits;
import dev.awase.house.Libraries;
import dev.awase.house.Names;
import dev.awase.house.Walls;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house stands as drawn, and each wall is shown a planted fault that it must catch. */
class HouseTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("dev.awase");
    private static final JavaClasses EVERYTHING = new ClassFileImporter(
                    List.of(location -> !location.contains("dev/awase/planted")))
            .importPackages("dev.awase");

    static List<Guard> productGuards() {
        return Stream.of(Walls.guards(), Libraries.guards(), Names.guards(), Habits.guards())
                .flatMap(List::stream)
                .toList();
    }

    static List<Guard> guardsOfEverything() {
        return Habits.everywhere();
    }

    static Stream<Guard> allGuards() {
        return Stream.concat(productGuards().stream(), guardsOfEverything().stream());
    }

    @Test
    void thereIsAHouseToGuard() {
        assertFalse(PRODUCT.isEmpty(), "no compiled classes found: the other rules would hold over nothing");
    }

    @ParameterizedTest
    @MethodSource("productGuards")
    void theProductKeeps(Guard guard) {
        guard.rule().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("guardsOfEverything")
    void productAndTestsKeep(Guard guard) {
        guard.rule().check(EVERYTHING);
    }

    @ParameterizedTest
    @MethodSource("allGuards")
    void aPlantedFaultIsCaught(Guard guard) {
        for (Set<Class<?>> fault : guard.planted()) {
            JavaClasses planted = new ClassFileImporter().importClasses(fault);
            assertThrows(AssertionError.class, () -> guard.rule().check(planted), () -> fault + " went through");
        }
    }
}
