package dev.awase.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.awase.planted.camera.InterruptsTheGrab;
import dev.awase.planted.camera.ShutsDownNow;
import dev.awase.planted.catalog.AsksAModel;
import dev.awase.planted.catalog.PrintsSheets;
import dev.awase.planted.catalog.SpeaksPostgres;
import dev.awase.planted.coordination.OpensSqlite;
import dev.awase.planted.coordination.QueriesTables;
import dev.awase.planted.coordination.WritesLogs;
import dev.awase.planted.item.PaintsItself;
import dev.awase.planted.session.FindsWebcams;
import dev.awase.planted.session.HearsTheRoom;
import dev.awase.planted.session.ReadsCodes;
import dev.awase.planted.session.RunsAModel;
import dev.awase.planted.shopper.looks.HopsThreads;
import java.util.List;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;

/** The walls around libraries: each lives in the rooms that need it and is unknown elsewhere. */
public final class Libraries {
    /** What is written and answered to the world outside. */
    private static final String[] DOORS = {
        "ch.qos.logback..", "io.prometheus..", "com.sun.net.httpserver..", "org.apache.commons.fileupload2.."
    };

    private Libraries() {}

    public static List<Guard> guards() {
        return List.of(
                wall("what decides must run and be tested without a screen", PaintsItself.class)
                        .keeps("javafx..")
                        .in("design", "shopper", "staff", Rooms.FRONT_DOOR),
                wall("a model's wire form stays in stylist", AsksAModel.class)
                        .keeps("dev.langchain4j..")
                        .in("stylist"),
                wall("only camera knows the library's faults and how to live with them", FindsWebcams.class)
                        .keeps("com.github.sarxos..", "io.github.eduramiba..")
                        .in("camera"),
                wall("only vision looks, and knows how its native library is tamed", RunsAModel.class)
                        .keeps("ai.onnxruntime..")
                        .in("vision"),
                wall("codes are drawn where things are drawn, and read where pictures are read", ReadsCodes.class)
                        .keeps("com.google.zxing..")
                        .in("design", "vision"),
                wall("only voice holds what was said, and wipes it", HearsTheRoom.class)
                        .keeps("javax.sound..")
                        .in("voice"),
                wall("one file, and each room owns its tables in it", OpensSqlite.class)
                        .keeps("org.sqlite..", "org.flywaydb..")
                        .in("catalog", "analytics", Rooms.FRONT_DOOR),
                wall("a query elsewhere ties that room to another's tables", QueriesTables.class)
                        .keeps("java.sql..", "javax.sql..", "org.jdbi..")
                        .in("catalog", "analytics", "access", "sync", Rooms.FRONT_DOOR),
                wall("what is printed is what the staff see", PrintsSheets.class)
                        .keeps("org.apache.pdfbox..")
                        .in("staff"),
                wall("where the log goes is settled once, and everybody else writes to it", WritesLogs.class)
                        .keeps(DOORS)
                        .in(Rooms.FRONT_DOOR),
                wall("a single shop needs no server", SpeaksPostgres.class)
                        .keeps("org.postgresql..")
                        .in("sync"),
                oneThreadHop(),
                noInterruptsNearTheCamera());
    }

    private static Guard oneThreadHop() {
        return Guard.of(
                noClasses()
                        .that(Rooms.outside(Rooms.FRONT_DOOR))
                        .should()
                        .callMethod(Platform.class, "runLater", Runnable.class)
                        .because("threads cross in one place: the executor that the front door passes"),
                HopsThreads.class);
    }

    private static Guard noInterruptsNearTheCamera() {
        return Guard.of(
                noClasses()
                        .that(Rooms.inside("camera"))
                        .should()
                        .callMethod(Thread.class, "interrupt")
                        .orShould()
                        .callMethod(ExecutorService.class, "shutdownNow")
                        .because("an interrupt inside a grab deadlocks the camera for the rest of the process"),
                InterruptsTheGrab.class,
                ShutsDownNow.class);
    }

    private static Wall wall(String because, Class<?> planted) {
        return new Wall(because, planted, List.of());
    }

    /** A library and the rooms it is kept in. */
    private record Wall(String because, Class<?> planted, List<String> packages) {
        Wall keeps(String... library) {
            return new Wall(because, planted, List.of(library));
        }

        Guard in(String... rooms) {
            return Guard.of(
                    noClasses()
                            .that(Rooms.outside(rooms))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(packages.toArray(String[]::new))
                            .because(because),
                    planted);
        }
    }
}
