package dev.awase;

import dev.awase.upkeep.ProcessVitals;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Vitals as Prometheus reads them, in its text format 0.0.4. */
final class VitalsText {
    static final String TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private VitalsText() {}

    static String of(Vitals vitals) {
        MetricSnapshots.Builder all = MetricSnapshots.builder();
        all.metricSnapshot(gauge("awase_well", "Whether the doctor finds nothing that fails", vitals.well() ? 1 : 0));
        all.metricSnapshot(gauge(
                "awase_taken_timestamp_seconds",
                "When these figures were taken",
                vitals.at().getEpochSecond()));
        shop(vitals.shop(), all);
        process(vitals.process(), all);
        return text(all.metricSnapshot(faults(vitals)).build());
    }

    private static void shop(Vitals.Shop shop, MetricSnapshots.Builder all) {
        all.metricSnapshot(gauge("awase_visits_today", "Shoppers' visits since midnight", shop.visitsToday()));
        all.metricSnapshot(gauge("awase_products", "Products in the catalog", shop.products()));
        all.metricSnapshot(gauge("awase_stock_pieces", "Pieces in stock", shop.pieces()));
        all.metricSnapshot(gauge("awase_disk_free_bytes", "Free where the data live", shop.diskFree()));
        shop.newestBackup()
                .ifPresent(at -> all.metricSnapshot(gauge(
                        "awase_backup_timestamp_seconds", "When the newest backup was made", at.getEpochSecond())));
    }

    private static void process(ProcessVitals process, MetricSnapshots.Builder all) {
        all.metricSnapshot(gauge("awase_up_seconds", "Since the program started", process.upSeconds()));
        all.metricSnapshot(gauge("awase_heap_after_gc_bytes", "Left by the last collection", process.heap()));
        all.metricSnapshot(gauge("awase_heap_max_bytes", "The most there may be", process.heapMost()));
        all.metricSnapshot(gauge("awase_threads", "Live threads", process.threads()));
        process.resident()
                .ifPresent(bytes ->
                        all.metricSnapshot(gauge("awase_resident_bytes", "Memory the system gave the process", bytes)));
        process.openFiles()
                .ifPresent(files -> all.metricSnapshot(gauge("awase_open_files", "Open file descriptors", files)));
    }

    private static GaugeSnapshot gauge(String name, String help, long value) {
        return GaugeSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(GaugeSnapshot.GaugeDataPointSnapshot.builder()
                        .value((double) value)
                        .build())
                .build();
    }

    private static CounterSnapshot faults(Vitals vitals) {
        CounterSnapshot.Builder counter =
                CounterSnapshot.builder().name("awase_faults").help("What went wrong, by its kind");
        vitals.faults()
                .forEach(fault -> counter.dataPoint(CounterSnapshot.CounterDataPointSnapshot.builder()
                        .labels(Labels.of("kind", fault.kind()))
                        .value((double) fault.times())
                        .build()));
        return counter.build();
    }

    private static String text(MetricSnapshots snapshots) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, snapshots);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
