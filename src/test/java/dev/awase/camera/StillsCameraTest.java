package dev.awase.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.Camera.State;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StillsCameraTest {
    private final AtomicLong nanos = new AtomicLong(1_000);

    @Test
    void eachPhotoTakenTurnsToTheNextStill() {
        var camera = camera(List.of(StillsCameraTest::red, StillsCameraTest::blue));
        camera.open();
        assertEquals(State.LIVE, camera.state());
        assertEquals(Color.RED, TestPictures.nearest(camera.newestFrame().orElseThrow()));
        assertEquals(Color.RED, TestPictures.nearest(camera.takePhoto()));
        assertEquals(Color.BLUE, TestPictures.nearest(camera.newestFrame().orElseThrow()));
        assertEquals(Color.BLUE, TestPictures.nearest(camera.takePhoto()));
        assertEquals(Color.RED, TestPictures.nearest(camera.takePhoto()));
    }

    @Test
    void framesAgeAndDifferAsThoseOfALensDo() {
        var camera = camera(List.of(() -> TestPictures.photo(TestPictures.gradient(320, 200))));
        camera.open();
        Frame first = camera.newestFrame().orElseThrow();
        assertSame(first, camera.newestFrame().orElseThrow(), "no new frame before its time");
        nanos.addAndGet(500_000_000);
        Frame later = camera.newestFrame().orElseThrow();
        assertNotSame(first, later);
        assertEquals(first.nanos() + 500_000_000, later.nanos());
        assertFalse(Arrays.equals(first.argb(), later.argb()));
    }

    @Test
    void aDamagedStillIsPassedOver() {
        var camera = camera(List.of(StillsCameraTest::damaged, StillsCameraTest::blue));
        camera.open();
        assertEquals(Color.BLUE, TestPictures.nearest(camera.newestFrame().orElseThrow()));
        assertEquals(Color.BLUE, TestPictures.nearest(camera.takePhoto()));
        assertEquals(1, camera.photos().size());
    }

    @Test
    void onlyDamagedStillsLeaveTheCameraAbsentAndSayWhy() {
        var camera = camera(List.of(StillsCameraTest::damaged));
        camera.open();
        assertEquals(State.ABSENT, camera.state());
        var fault = assertThrows(CameraFault.class, camera::takePhoto);
        assertTrue(fault.getMessage().contains("damaged.jpg"), fault.getMessage());
    }

    @Test
    void closingBlanksTheFrameAndOpeningAgainShowsAStill() {
        var camera = camera(List.of(StillsCameraTest::red));
        camera.open();
        Frame frame = camera.newestFrame().orElseThrow();
        camera.close();
        assertTrue(camera.newestFrame().isEmpty());
        assertEquals(0, Arrays.stream(frame.argb()).filter(pixel -> pixel != 0).count());
        camera.open();
        assertEquals(Color.RED, TestPictures.nearest(camera.newestFrame().orElseThrow()));
    }

    @Test
    void photosAreFreshEachTimeSoThatTheyMayBeWiped() {
        var camera = camera(List.of(StillsCameraTest::red, StillsCameraTest::blue));
        camera.photos().forEach(Photo::wipe);
        assertEquals(
                List.of(Color.RED, Color.BLUE),
                camera.photos().stream().map(TestPictures::nearest).toList());
        assertTrue(camera.rehearsal());
    }

    @Test
    void oneOfThemIsTheOneOfTheListAndCountedAround() {
        var camera = camera(List.of(StillsCameraTest::red, StillsCameraTest::unreadable, StillsCameraTest::blue));
        List<Color> picked = IntStream.range(-1, 4)
                .mapToObj(index -> TestPictures.nearest(camera.photo(index)))
                .toList();
        assertEquals(List.of(Color.BLUE, Color.RED, Color.BLUE, Color.RED, Color.BLUE), picked);
    }

    private static Photo unreadable() {
        throw new CameraFault(CameraFault.Kind.NO_FILE, "a still that cannot be read");
    }

    @Test
    void aFolderGivesItsPicturesByName(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("b.jpg"), red().jpeg());
        Files.write(folder.resolve("a.JPEG"), blue().jpeg());
        Files.writeString(folder.resolve("labels.csv"), "a,b");
        var photos = StillsCamera.of(folder).photos();
        assertEquals(
                List.of(Color.BLUE, Color.RED),
                photos.stream().map(TestPictures::nearest).toList());
    }

    @Test
    void anEmptyFolderSaysWhatToDo(@TempDir Path folder) {
        var fault = assertThrows(CameraFault.class, () -> StillsCamera.of(folder));
        assertEquals(CameraFault.Kind.NO_FILE, fault.kind());
        assertTrue(fault.getMessage().contains("Please put"), fault.getMessage());
    }

    @Test
    void theClassPathGivesThePicturesOfItsIndex() {
        assertEquals(
                2,
                StillsCamera.ofClassPath("/dev/awase/camera/stills.txt")
                        .photos()
                        .size());
        assertThrows(CameraFault.class, () -> StillsCamera.ofClassPath("/dev/awase/camera/none.txt"));
    }

    private static Photo red() {
        return TestPictures.photo(Color.RED, 320, 200);
    }

    private static Photo blue() {
        return TestPictures.photo(Color.BLUE, 320, 200);
    }

    private static Photo damaged() {
        return PictureFile.read(new byte[9], "damaged.jpg");
    }

    private StillsCamera camera(List<Supplier<Photo>> pictures) {
        return new StillsCamera(pictures, Runnable::run, nanos::get);
    }
}
