package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LastWordsTest {
    @Test
    void whatWaitsIsWrittenBeforeTheShopIsClosedAndNothingAfterwards() throws InterruptedException {
        List<String> written = new CopyOnWriteArrayList<>();
        CountDownLatch busy = new CountDownLatch(1);
        LastWords words = new LastWords();
        words.execute(() -> {
            busy.countDown();
            written.add("one");
        });
        for (String next : List.of("two", "three")) {
            words.execute(() -> written.add(next));
        }
        busy.await();
        words.close();
        assertEquals(List.of("one", "two", "three"), written);
        words.execute(() -> written.add("late"));
        assertEquals(List.of("one", "two", "three"), written);
    }
}
