package dev.awase.staff;

import javafx.scene.layout.Region;

/** The place above the pages where one dialog may lie; Escape and a touch beside it close it. On the screen's thread. */
public interface Overlay {
    void open(Region dialog);

    void close();
}
