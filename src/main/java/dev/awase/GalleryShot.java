package dev.awase;

import dev.awase.design.Viewing;
import dev.awase.design.review.Fault;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;

/** A picture for the gallery, and what is wrong with what it shows. */
record GalleryShot(Name name, BufferedImage picture, List<Fault> faults) {
    GalleryShot {
        faults = List.copyOf(faults);
    }

    /** What is shown, and to whom. */
    record Name(String subject, Locale language, WindowSize size, Mode mode) {
        Viewing viewing() {
            return mode.viewing;
        }

        String way() {
            return language.toLanguageTag() + " " + size + " " + mode.name().toLowerCase(Locale.ROOT);
        }

        /** The picture's file. */
        String file() {
            return (subject + " " + way()).replace(' ', '_').replace("high_contrast", "high-contrast") + ".png";
        }
    }

    /** The ways to see that each subject is shown in. */
    enum Mode {
        NORMAL(Viewing.STANDARD),
        LARGE(Viewing.STANDARD.with(Viewing.Size.LARGE)),
        HIGH_CONTRAST(Viewing.STANDARD.with(Viewing.Theme.HIGH_CONTRAST)),
        DARK(Viewing.STANDARD.with(Viewing.Theme.DARK));

        private final Viewing viewing;

        Mode(Viewing viewing) {
            this.viewing = viewing;
        }
    }
}
