package dev.awase.planted.shopper.looks;

import javafx.application.Platform;

/** A planted fault: a screen that crosses threads by itself. */
public final class HopsThreads {
    public void hop(Runnable work) {
        Platform.runLater(work);
    }
}
