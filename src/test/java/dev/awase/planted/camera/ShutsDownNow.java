package dev.awase.planted.camera;

import java.util.concurrent.ExecutorService;

/** A planted fault: the same interrupt by another name. */
public final class ShutsDownNow {
    public int stop(ExecutorService grabs) {
        return grabs.shutdownNow().size();
    }
}
