package dev.awase.planted.camera;

/** A planted fault: this call inside a grab deadlocks the camera until the process ends. */
public final class InterruptsTheGrab {
    public void stop(Thread grab) {
        grab.interrupt();
    }
}
