package dev.awase;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Whether this machine has a screen to open a window on, and how to do without. */
final class Display {
    /** The built-in headless platform has a fixed screen of 1000x1000; a larger stage throws while it renders. */
    static final int HEADLESS_LIMIT = 1000;

    /** Held, for a logger that nobody holds forgets its level; in a class of its own, for loggers are slow to come up. */
    private static final class JavaFx {
        private static final Logger LOG = Logger.getLogger("javafx");
    }

    private Display() {}

    static boolean present() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean x11 = system.contains("linux") || system.contains("bsd");
        return !"Headless".equals(System.getProperty("glass.platform"))
                && (!x11 || named("DISPLAY") || named("WAYLAND_DISPLAY"));
    }

    /** To be called before JavaFX starts. */
    static void useHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /** JavaFX warns that it was found on the class path, which is how this program is built. */
    static void quietJavaFx() {
        JavaFx.LOG.setLevel(Level.SEVERE);
    }

    /**
     * Starts JavaFX, unless it runs already. It is here because nothing here has a log: the first of all takes as long to come
     * up as JavaFX does, and nobody sees anything meanwhile.
     */
    static void onScreen(Runnable work) {
        try {
            Platform.startup(work);
        } catch (IllegalStateException running) {
            Platform.runLater(work);
        } catch (UnsupportedOperationException | UnsatisfiedLinkError closed) {
            throw new Refusal("no window can be opened here (" + closed.getMessage()
                    + "); start it from the desktop, install libgtk-3-0, or take DISPLAY away to rehearse without one");
        }
    }

    private static boolean named(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
