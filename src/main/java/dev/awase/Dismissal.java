package dev.awase;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * SIGTERM and Ctrl-C as a wish that the kiosk close in order: its window first, then what waits to be written, then the
 * program. Left to itself the virtual machine runs all that is to be done at its end at once: JavaFX puts its renderer down
 * under a screen that is still being drawn, and what waits is not written.
 */
final class Dismissal implements AutoCloseable {
    /** Whoever sent it kills in the end: systemd after the 15 s that its unit names. */
    private static final int PATIENCE_SECONDS = 12;

    private static final int SIGNALLED = 128 + 15;
    private static final List<String> SIGNALS = List.of("TERM", "INT", "HUP");
    private static final Logger LOG = LoggerFactory.getLogger(Dismissal.class);

    private final CountDownLatch gone = new CountDownLatch(1);
    private final Runnable leave;
    private final AtomicReference<Optional<Runnable>> closing = new AtomicReference<>(Optional.empty());

    /** {@code leave} ends the program as it is. */
    Dismissal(Runnable leave) {
        this.leave = leave;
    }

    /** Hears this process's signals from now on. */
    static Dismissal ofThisProcess() {
        Dismissal dismissal = new Dismissal(() -> System.exit(SIGNALLED));
        SIGNALS.forEach(signal -> hear(signal, dismissal::ask));
        return dismissal;
    }

    /** How it closes in order, once there is something to close. */
    void by(Runnable close) {
        closing.set(Optional.of(close));
    }

    /** The first time it closes in order; who asks twice is tired of waiting. */
    void ask() {
        Optional<Runnable> close = closing.getAndSet(Optional.empty());
        if (close.isEmpty()) {
            leave.run();
            return;
        }
        LOG.info("asked to end");
        Thread.ofPlatform().daemon().name("awase-dismissal").start(this::insist);
        close.get().run();
    }

    private void insist() {
        try {
            if (!gone.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("it did not end in order within {} s", PATIENCE_SECONDS);
                leave.run();
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }

    /** It is closed. */
    @Override
    public void close() {
        gone.countDown();
    }

    /** By its name: the one class that hears signals is no part of Java's own interface, and the compiler warns of it. */
    private static void hear(String signal, Runnable work) {
        try {
            Class<?> kind = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object heard =
                    Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, (_, method, said) -> {
                        if (method.getDeclaringClass() == Object.class) {
                            return method.invoke(work, said);
                        }
                        work.run();
                        return null;
                    });
            kind.getMethod("handle", kind, handler)
                    .invoke(null, kind.getConstructor(String.class).newInstance(signal), heard);
        } catch (ReflectiveOperationException none) {
            // Another system, or one that keeps the signal for itself: then the program ends as any does.
            LOG.debug("{} is not heard", signal, none);
        }
    }
}
