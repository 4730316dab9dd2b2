package dev.awase.upkeep;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.function.DoubleSupplier;

/**
 * Whether memory runs out slowly: what is left in the heap after it was cleared away, as a share of what there may be,
 * stays over a limit for several looks.
 */
public final class MemoryWatch {
    /** Over it a collector works without end before it gives up. */
    static final double LIMIT = 0.85;

    static final int LOOKS = 3;

    private final DoubleSupplier share;
    private int over;

    /** @param share what is used after clearing away, 0–1 */
    public MemoryWatch(DoubleSupplier share) {
        this.share = share;
    }

    /** This process's heap. */
    public static MemoryWatch ofThisProcess() {
        return new MemoryWatch(
                () -> usedAfterCollection() / (double) Runtime.getRuntime().maxMemory());
    }

    /** Looks once; about once a minute. Whether to start anew at a quiet moment. */
    public boolean look() {
        over = share.getAsDouble() > LIMIT ? over + 1 : 0;
        return over >= LOOKS;
    }

    /** Bytes of the heap that the last clearing away left. */
    static long usedAfterCollection() {
        long used = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage after = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
            used += after == null ? 0 : after.getUsed();
        }
        return used;
    }
}
