package dev.awase.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.Camera.State;
import dev.awase.camera.CameraFault.Kind;
import dev.awase.camera.CameraSettings.Resolution;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The life of a camera on devices that fail as real ones do, ticked by the test on a clock of its own. */
class CameraLifeTest {
    private static final BufferedImage BLACK = TestPictures.plain(Color.BLACK, 64, 48);
    private static final BufferedImage A = TestPictures.marked(0);
    private static final BufferedImage B = TestPictures.marked(1);
    private static final BufferedImage C = TestPictures.marked(2);

    private final AtomicLong nanos = new AtomicLong(1_000_000_000_000L);
    private final AtomicInteger restarts = new AtomicInteger();
    private final AtomicInteger scans = new AtomicInteger();
    private final NewestFrame newest = new NewestFrame(nanos::get);
    private List<Device> plugged = List.of();

    private final CameraSettings patient = CameraSettings.defaults();
    private final CameraThread thread = new CameraThread(restarts::incrementAndGet);
    private CameraLife life = life(patient);
    private final Camera camera = new WebcamCamera(hasty(), newest, () -> {});

    @Test
    void withoutACameraItIsAbsentAndThePhotoSaysSo() {
        camera.open();
        assertEquals(State.OPENING, camera.state(), "nobody has looked yet");
        life.tick();
        assertEquals(State.ABSENT, camera.state());
        assertFault(Kind.ABSENT, "plug it in");
    }

    @Test
    void itOpensGoesLiveWithTheSecondFrameAndTakesThatAsThePhoto() {
        var device = plug(new FakeDevice("usb").shows(A, B, C));
        camera.open();
        tick(2);
        assertEquals(State.OPENING, camera.state(), "one frame alone may be an old one");
        assertTrue(camera.newestFrame().isEmpty());
        tick(1);
        assertEquals(State.LIVE, camera.state());
        assertEquals(1, TestPictures.mark(camera.newestFrame().orElseThrow()));
        assertEquals(64, camera.takePhoto().width());
        assertEquals(List.of(new Resolution(1280, 720)), device.opened, "opened once, never again for the photo");
        assertFalse(camera.rehearsal());
    }

    @Test
    void whoeverStandsBesideWhatThePreviewShowsIsInNoPhoto() {
        BufferedImage crowd = TestPictures.noise(64, 48);
        crowd.createGraphics().drawImage(TestPictures.plain(Color.RED, 64, 48), 0, 0, 16, 48, null);
        crowd.createGraphics().drawImage(TestPictures.plain(Color.RED, 64, 48), 48, 0, 16, 48, null);
        crowd.createGraphics().drawImage(TestPictures.plain(Color.BLUE, 64, 48), 16, 0, 32, 48, null);
        plug(new FakeDevice("usb").shows(A, crowd));
        camera.open();
        tick(3);
        Photo photo = camera.takePhoto(32.0 / 48);
        assertEquals(List.of(32, 48), List.of(photo.width(), photo.height()));
        assertEquals(new Middle(0.5, 1), photo.part());
        BufferedImage seen = PhotoPixels.decode(photo, 64);
        assertEquals(Color.BLUE.getRGB() & 0xE0E0E0, seen.getRGB(0, 0) & 0xE0E0E0);
        assertEquals(Color.BLUE.getRGB() & 0xE0E0E0, seen.getRGB(31, 47) & 0xE0E0E0);
        assertEquals(64, camera.takePhoto().width(), "the staff's test shot is the whole frame");
    }

    @Test
    void anOldPictureGivenAgainNeverReachesAReader() {
        plug(new FakeDevice("usb").shows(A, A, A, B, C, C));
        camera.open();
        for (int i = 0; i < 8; i++) {
            tick(1);
            assertTrue(camera.newestFrame().stream().noneMatch(frame -> TestPictures.mark(frame) == 0));
        }
        assertEquals(2, TestPictures.mark(camera.newestFrame().orElseThrow()));
    }

    @Test
    void emptyFramesAfterOpeningAreDropped() {
        plug(new FakeDevice("usb").shows(BLACK, TestPictures.plain(new Color(3, 3, 3), 64, 48), BLACK, A));
        camera.open();
        tick(4);
        assertEquals(State.OPENING, camera.state());
        assertTrue(camera.newestFrame().isEmpty());
        tick(1);
        assertEquals(0, TestPictures.mark(camera.newestFrame().orElseThrow()));
    }

    @Test
    void aReaderHoldsACopyThatTheDriverCannotChange() {
        BufferedImage shared = TestPictures.marked(5);
        plug(new FakeDevice("usb").shows(A, shared));
        camera.open();
        tick(3);
        shared.setRGB(0, 0, 0x123456);
        assertEquals(5, TestPictures.mark(camera.newestFrame().orElseThrow()));
    }

    @Test
    void aFrozenCameraStallsAndThePhotoIsRefused() {
        plug(new FakeDevice("usb").shows(A, B));
        camera.open();
        tick(3);
        nanos.addAndGet(Duration.ofMillis(499).toNanos());
        tick(1);
        assertEquals(State.LIVE, camera.state());
        nanos.addAndGet(Duration.ofMillis(1).toNanos());
        assertFault(Kind.STALLED, "no new picture");
        tick(1);
        assertEquals(State.STALLED, camera.state());
        assertTrue(camera.newestFrame().isEmpty(), "a frozen preview would lie");
        assertFault(Kind.STALLED, "no new picture");
    }

    @Test
    void aStalledCameraThatComesBackIsLiveAgain() {
        var device = plug(new FakeDevice("usb").shows(A, B));
        camera.open();
        tick(3);
        nanos.addAndGet(Duration.ofMillis(600).toNanos());
        tick(1);
        device.shows(C);
        tick(2);
        assertEquals(State.LIVE, camera.state());
        assertEquals(1, scans.get());
    }

    @Test
    void aDeviceThatSaysItOpenedAndDidNotIsNotTrusted() {
        var liar = plug(new FakeDevice("usb").lies().shows(A, B, C));
        camera.open();
        tick(5);
        assertEquals(State.OPENING, camera.state());
        assertTrue(camera.newestFrame().isEmpty());
        assertTrue(liar.opened.size() > 1, "it is tried again");
        assertFault(Kind.WONT_OPEN, "does not open");
    }

    @Test
    void aHangingOpenIsAbandonedAndClosedWhenItComesBackLate() throws InterruptedException {
        life = life(hasty());
        var hanging = plug(new FakeDevice("usb").hangsOpening());
        camera.open();
        life.tick();
        assertEquals(1, thread.abandoned());
        assertEquals(State.OPENING, camera.state());
        plug(new FakeDevice("usb").shows(A, B, C));
        tick(3);
        assertEquals(State.LIVE, camera.state(), "a new thread goes on");
        assertEquals(0, restarts.get());
        hanging.freed.countDown();
        assertTrue(hanging.closed.await(5, TimeUnit.SECONDS));
    }

    @Test
    void aSlowGrabIsAbandonedAndTheNextGrabWorks() {
        life = life(hasty());
        var slow = plug(new FakeDevice("usb").shows(A, B, C));
        camera.open();
        tick(3);
        assertEquals(State.LIVE, camera.state());
        slow.hangsGrabbing(true);
        tick(1);
        assertEquals(State.STALLED, camera.state());
        assertEquals(1, thread.abandoned());
        plug(new FakeDevice("usb").shows(A, B, C));
        tick(3);
        assertEquals(State.LIVE, camera.state());
    }

    @Test
    void twoAbandonedThreadsAskForARestart() {
        life = life(hasty());
        plug(new FakeDevice("usb").hangsOpening());
        camera.open();
        life.tick();
        assertEquals(0, restarts.get());
        life.tick();
        assertEquals(1, restarts.get());
    }

    @Test
    void aCameraPluggedInAgainIsFoundByItsIdAHundredTimes() {
        camera.open();
        for (int i = 0; i < 100; i++) {
            var device = new FakeDevice("usb-7").shows(A, B);
            plugged = List.of(new FakeDevice("another").shows(A, B), device);
            if (i == 0) {
                plugged = List.of(device);
            }
            tick(3);
            assertEquals(State.LIVE, camera.state(), "turn " + i);
            assertEquals(1, device.opened.size(), "turn " + i);
            plugged = List.of();
            nanos.addAndGet(Duration.ofSeconds(3).toNanos());
            tick(5);
            assertEquals(State.ABSENT, camera.state(), "turn " + i);
        }
        assertEquals(0, thread.abandoned());
    }

    @Test
    void nothingIsScannedWhileLive() {
        plug(new FakeDevice("usb").shows(A, B, C, A, B, C, A, B, C));
        camera.open();
        tick(9);
        assertEquals(State.LIVE, camera.state());
        assertEquals(1, scans.get());
    }

    @Test
    void closingBlanksWhatWasSeenAndReleasesTheDevice() {
        var device = plug(new FakeDevice("usb").shows(A, B, C));
        camera.open();
        tick(3);
        Frame seen = camera.newestFrame().orElseThrow();
        camera.close();
        assertEquals(State.ABSENT, camera.state());
        assertTrue(camera.newestFrame().isEmpty());
        assertEquals(0, Arrays.stream(seen.argb()).filter(pixel -> pixel != 0).count());
        assertEquals(Optional.empty(), life.tick(), "nothing to do until it is wanted again");
        assertFalse(device.isOpen());
    }

    @Test
    void aFrameThatArrivesAfterClosingIsBlankedAndTheNextVisitNeverSeesIt() {
        plug(new FakeDevice("usb").shows(A, B, C));
        camera.open();
        tick(3);
        camera.close();
        var late = new Frame(new int[] {1, 2, 3, 4}, 2, 2, nanos.get());
        newest.put(late);
        assertEquals(0, Arrays.stream(late.argb()).sum());
        life.tick();
        plug(new FakeDevice("usb").shows(C, C, B));
        camera.open();
        tick(3);
        assertTrue(camera.newestFrame().isEmpty(), "the old picture of the visit before stays away");
        tick(1);
        assertEquals(1, TestPictures.mark(camera.newestFrame().orElseThrow()));
    }

    @Test
    void aNamedCameraIsNotReplacedByAnother() {
        life = life(CameraSettings.of(new CameraSource.Device("usb-7")));
        plugged = List.of(new FakeDevice("another").shows(A, B));
        camera.open();
        tick(2);
        assertEquals(State.ABSENT, camera.state());
        plugged = List.of(new FakeDevice("another").shows(A, B), new FakeDevice("usb-7").shows(A, B));
        tick(3);
        assertEquals(State.LIVE, camera.state());
    }

    @Test
    void thePreviewIsAtMostThirtyFramesASecond() {
        plug(new FakeDevice("usb").shows(A, B, C));
        camera.open();
        tick(2);
        assertEquals(Duration.ofNanos(1_000_000_000 / 30), life.tick().orElseThrow());
    }

    private FakeDevice plug(FakeDevice device) {
        plugged = List.of(device);
        return device;
    }

    private void tick(int times) {
        for (int i = 0; i < times; i++) {
            life.tick();
        }
    }

    private void assertFault(Kind kind, String words) {
        var fault = assertThrows(CameraFault.class, camera::takePhoto);
        assertEquals(kind, fault.kind());
        assertTrue(fault.getMessage().contains(words), fault.getMessage());
    }

    private CameraLife life(CameraSettings settings) {
        return new CameraLife(settings, this::scan, thread, newest, nanos::get);
    }

    private List<Device> scan() {
        scans.incrementAndGet();
        assertNotSame(State.LIVE, newest.state(), "a rescan while streaming hangs some drivers");
        return plugged;
    }

    /** The defaults, with no patience for what hangs. */
    private CameraSettings hasty() {
        var soon = Duration.ofMillis(300);
        return new CameraSettings(patient.source(), patient.ladder(), soon, soon, patient.freshFor(), soon, Turn.NONE);
    }
}
