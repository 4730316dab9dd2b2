package dev.awase.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.awase.planted.camera.InterruptsTheGrab;
import dev.awase.planted.camera.ShutsDownNow;
import dev.awase.planted.catalog.AsksAModel;
import dev.awase.planted.catalog.SpeaksPostgres;
import dev.awase.planted.coordination.OpensSqlite;
import dev.awase.planted.coordination.QueriesTables;
import dev.awase.planted.item.PaintsItself;
import dev.awase.planted.session.FindsWebcams;
import dev.awase.planted.shopper.looks.HopsThreads;
import java.util.List;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;

/** The walls around libraries: each lives in the rooms that need it and is unknown elsewhere. */
public final class Libraries {
    private Libraries() {}

    public static List<Guard> guards() {
        return List.of(
                Guard.of(
                        noClasses()
                                .that(Rooms.outside("design", "shopper", "staff", Rooms.FRONT_DOOR))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("javafx..")
                                .because("what decides must run and be tested without a screen"),
                        PaintsItself.class),
                Guard.of(
                        noClasses()
                                .that(Rooms.outside(Rooms.FRONT_DOOR))
                                .should()
                                .callMethod(Platform.class, "runLater", Runnable.class)
                                .because("thread hops happen in one place: the executor that the front door passes"),
                        HopsThreads.class),
                Guard.of(
                        noClasses()
                                .that(Rooms.outside("stylist"))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("dev.langchain4j..")
                                .because("a model's wire form stays in stylist"),
                        AsksAModel.class),
                Guard.of(
                        noClasses()
                                .that(Rooms.outside("camera"))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("com.github.sarxos..", "io.github.eduramiba..")
                                .because("only camera knows the library's faults and how to live with them"),
                        FindsWebcams.class),
                Guard.of(
                        noClasses()
                                .that(Rooms.outside("catalog", "analytics", Rooms.FRONT_DOOR))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.sqlite..", "org.flywaydb..")
                                .because("one file, and each room owns its tables in it"),
                        OpensSqlite.class),
                Guard.of(
                        noClasses()
                                .that(Rooms.outside("catalog", "analytics", "sync", Rooms.FRONT_DOOR))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..")
                                .because("a query outside the rooms that own tables ties everyone to their shape"),
                        QueriesTables.class),
                Guard.of(
                        noClasses()
                                .that(Rooms.outside("sync"))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.postgresql..")
                                .because("a single shop needs no server"),
                        SpeaksPostgres.class),
                Guard.of(
                        noClasses()
                                .that(Rooms.inside("camera"))
                                .should()
                                .callMethod(Thread.class, "interrupt")
                                .orShould()
                                .callMethod(ExecutorService.class, "shutdownNow")
                                .because("an interrupt inside a grab deadlocks the camera for the rest of the process"),
                        InterruptsTheGrab.class,
                        ShutsDownNow.class));
    }
}
