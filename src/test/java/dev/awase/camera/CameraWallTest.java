package dev.awase.camera;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.sarxos.webcam.Webcam;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What this room must never call, whoever writes in it next. */
class CameraWallTest {
    private static final ArchRule WALL = noClasses()
            .should()
            .callMethod(Thread.class, "interrupt")
            .orShould()
            .callMethod(ExecutorService.class, "shutdownNow")
            .orShould()
            .callMethod(Future.class, "cancel", boolean.class)
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Webcam.class)
            .because("an interrupt inside a grab deadlocks the camera for the rest of the process, and the library's"
                    + " Webcam object brings a lock file that blocks a restart and a rescan while streaming");

    @Test
    void nothingInterruptsAGrabOrLocksTheCamera() {
        JavaClasses room = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(CameraWallTest.class.getPackageName());
        WALL.check(room);
    }

    @ParameterizedTest
    @ValueSource(classes = {Cancels.class, UsesTheWebcamObject.class})
    void plantedFaultsAreCaught(Class<?> planted) {
        JavaClasses fault = new ClassFileImporter().importClasses(planted);
        assertThrows(AssertionError.class, () -> WALL.check(fault));
    }

    static final class Cancels {
        boolean stop(Future<?> grab) {
            return grab.cancel(true);
        }
    }

    static final class UsesTheWebcamObject {
        boolean start(Webcam webcam) {
            return webcam.open();
        }
    }
}
