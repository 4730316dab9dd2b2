package dev.awase.catalog.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFault;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AheadTest {
    @Test
    void givesThingsInOrderFromAnotherThread() {
        AtomicInteger made = new AtomicInteger();
        try (Ahead<Integer> ahead = new Ahead<>(made::incrementAndGet)) {
            assertEquals(1, ahead.take());
            assertEquals(2, ahead.take());
        }
        assertEquals(3, made.get(), "one was begun ahead, and closing waited for it");
        try (Ahead<String> ahead = new Ahead<>(() -> Thread.currentThread().getName())) {
            assertNotEquals(Thread.currentThread().getName(), ahead.take());
        }
    }

    @Test
    void makesTheNextWhileTheLastIsInUse() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch second = new CountDownLatch(2);
        try (Ahead<Integer> ahead = new Ahead<>(() -> {
            second.countDown();
            return calls.incrementAndGet();
        })) {
            assertEquals(1, ahead.take());
            assertTrue(second.await(10, TimeUnit.SECONDS), "the second was begun before anybody asked for it");
        }
    }

    @Test
    void throwsWhatTheMakingThrew() {
        CatalogFault fault = new CatalogFault(CatalogFault.Kind.UNREADABLE, "no");
        try (Ahead<Integer> ahead = new Ahead<>(() -> {
            throw fault;
        })) {
            assertSame(fault, assertThrows(CatalogFault.class, ahead::take));
        }
        try (Ahead<Integer> ahead = new Ahead<>(() -> {
            throw new IOException("disk");
        })) {
            assertInstanceOf(
                    IOException.class,
                    assertThrows(IllegalStateException.class, ahead::take).getCause());
        }
    }

    @Test
    void anInterruptStopsTheWait() {
        CountDownLatch never = new CountDownLatch(1);
        boolean interrupted;
        try (Ahead<Integer> ahead = new Ahead<>(() -> {
            never.await();
            return 1;
        })) {
            Thread.currentThread().interrupt();
            CatalogFault fault = assertThrows(CatalogFault.class, ahead::take);
            interrupted = Thread.interrupted();
            never.countDown();
            assertEquals(CatalogFault.Kind.STOPPED, fault.kind());
        }
        assertTrue(interrupted, "whoever interrupted is heard further up");
    }
}
