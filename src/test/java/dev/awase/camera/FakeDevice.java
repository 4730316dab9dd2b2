package dev.awase.camera;

import dev.awase.camera.CameraSettings.Resolution;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A device that does what a test says: pictures in order, the last one again and again, calls that hang or lie. */
final class FakeDevice implements Device {
    final CountDownLatch freed = new CountDownLatch(1);
    final CountDownLatch closed = new CountDownLatch(1);
    final List<Resolution> opened = new ArrayList<>();

    private final String id;
    private final Deque<BufferedImage> pictures = new ArrayDeque<>();
    private volatile boolean open;
    private volatile boolean lies;
    private volatile boolean hangsOpening;
    private volatile boolean hangsGrabbing;

    FakeDevice(String id) {
        this.id = id;
    }

    FakeDevice shows(BufferedImage... next) {
        pictures.addAll(List.of(next));
        return this;
    }

    /** Its open() returns, and it is not open. */
    FakeDevice lies() {
        lies = true;
        return this;
    }

    FakeDevice hangsOpening() {
        hangsOpening = true;
        return this;
    }

    FakeDevice hangsGrabbing(boolean hangs) {
        hangsGrabbing = hangs;
        return this;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return "fake " + id;
    }

    @Override
    public List<Resolution> resolutions() {
        return List.of(new Resolution(640, 480), new Resolution(1280, 720));
    }

    @Override
    public void open(Resolution resolution) {
        opened.add(resolution);
        if (hangsOpening) {
            hang();
        }
        open = !lies;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public Optional<BufferedImage> grab() {
        if (hangsGrabbing) {
            hang();
        }
        return Optional.ofNullable(pictures.size() > 1 ? pictures.poll() : pictures.peek());
    }

    @Override
    public void close() {
        open = false;
        closed.countDown();
    }

    private void hang() {
        try {
            freed.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError("the camera thread must never be interrupted", interrupted);
        }
    }
}
