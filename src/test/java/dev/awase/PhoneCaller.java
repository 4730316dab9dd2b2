package dev.awase;

import dev.awase.camera.Photo;
import dev.awase.session.PhoneDoor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Somebody who waits for a phone and remembers what came. */
final class PhoneCaller implements PhoneDoor.Caller {
    final List<Photo> photos = new CopyOnWriteArrayList<>();
    final CountDownLatch late = new CountDownLatch(1);
    volatile boolean waits = true;
    volatile int came;

    @Override
    public synchronized void came() {
        came++;
    }

    @Override
    public CompletableFuture<Boolean> brought(Photo photo) {
        photos.add(photo);
        return CompletableFuture.completedFuture(waits);
    }

    @Override
    public void late() {
        late.countDown();
    }
}
