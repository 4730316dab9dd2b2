package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awase.SettingsWatch.Found;
import dev.awase.camera.LensSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file is read again where it changed, and what holds is always something that can be used. */
class SettingsWatchTest {
    @TempDir
    Path folder;

    @Test
    void aChangeIsReadOnceNobodyWritesAnyMore() throws IOException {
        SettingsWatch watch = watch();
        assertEquals(Found.SAME, watch.look());
        write("{\"language\": \"en\"");
        assertEquals(Found.SAME, watch.look(), "an editor may be in the middle of it");
        write("{\"language\": \"en\"}");
        assertEquals(Found.SAME, watch.look());
        assertEquals(Language.JA, watch.now().language());
        assertEquals(Found.FRESH, watch.look());
        assertEquals(Language.EN, watch.now().language());
        assertEquals(Found.SAME, watch.look());
    }

    @Test
    void aBrokenFileIsToldOnceAndWhatHeldBeforeGoesOn() throws IOException {
        write("{\"timeouts\": {\"idle_seconds\": 60}}");
        SettingsWatch watch = watch();
        write("{\"timeouts\": {\"idle_seconds\": 5}}");
        assertEquals(List.of(Found.SAME, Found.BROKEN, Found.SAME, Found.SAME), looks(watch, 4));
        assertEquals(60, watch.now().timeouts().idleSeconds());
        write("{\"timeouts\": {\"idle_seconds\": 120}}");
        assertEquals(List.of(Found.SAME, Found.FRESH), looks(watch, 2));
        assertEquals(120, watch.now().timeouts().idleSeconds());
    }

    @Test
    void aFileThatGoesLeavesTheDefaults() throws IOException {
        write("{\"language\": \"en\"}");
        SettingsWatch watch = watch();
        Files.delete(home().settings());
        assertEquals(List.of(Found.SAME, Found.FRESH), looks(watch, 2));
        assertEquals(Settings.DEFAULT, watch.now());
    }

    @Test
    void anotherKeyCountsAsAChange() throws IOException {
        SettingsWatch watch = watch();
        Files.writeString(home().modelKey(), "k");
        assertEquals(List.of(Found.SAME, Found.FRESH), looks(watch, 2));
    }

    @Test
    void theConsolesOwnSaveIsSeenThoughSizeAndSecondAreTheSame() throws IOException {
        write("{\"language\": \"en\"}");
        SettingsWatch watch = watch();
        var then = Files.getLastModifiedTime(home().settings());
        new KeptFile(home().settings()).write(Optional.of("{\"language\": \"ja\"}"));
        Files.setLastModifiedTime(home().settings(), then);
        boolean seen = Files.readAttributes(home().settings(), BasicFileAttributes.class)
                        .fileKey()
                != null;
        assertEquals(List.of(Found.SAME, seen ? Found.FRESH : Found.SAME), looks(watch, 2));
    }

    @Test
    void theCommandLineGoesBeforeTheFileAlsoWhenItChanges() throws IOException {
        SettingsWatch watch = SettingsWatch.of(home(), Map.of(), read -> read.withCamera(LensSettings.REHEARSAL));
        write("{\"camera\": \"usb-7\", \"language\": \"en\"}");
        assertEquals(List.of(Found.SAME, Found.FRESH), looks(watch, 2));
        assertEquals(LensSettings.REHEARSAL, watch.now().camera().device());
        assertEquals(Language.EN, watch.now().language());
    }

    @Test
    void aStartWithABrokenFileIsRefused() throws IOException {
        write("{");
        assertThrows(Refusal.class, this::watch);
    }

    private SettingsWatch watch() {
        return SettingsWatch.of(home(), Map.of(), read -> read);
    }

    private Home home() {
        return new Home(folder);
    }

    private void write(String text) throws IOException {
        Files.writeString(home().settings(), text);
    }

    private static List<Found> looks(SettingsWatch watch, int times) {
        return Stream.generate(watch::look).limit(times).toList();
    }
}
