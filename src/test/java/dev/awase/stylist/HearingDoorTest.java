package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.stylist.ModelFault.Kind;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HearingDoorTest {
    private static final byte[] WAV = {'R', 'I', 'F', 'F', 1, 2, 3};

    private final ListLedger ledger = new ListLedger();

    @Test
    void soundGoesOutAsAFormAndWordsComeBack() {
        try (FaultServer server = FaultServer.playing(Turns.transcription("これに合うバッグ"))) {
            assertEquals("これに合うバッグ", hear(server, Duration.ofSeconds(20)));
            assertEquals("/v1/audio/transcriptions", server.last().path());
            String form = server.last().body();
            assertTrue(form.contains("name=\"model\"\r\n\r\nfake-hearing"), form);
            assertTrue(form.contains("name=\"language\"\r\n\r\nja"), form);
            assertTrue(form.contains("RIFF"), form);
            assertEquals(Purpose.HEARING, ledger.calls().getFirst().purpose());
        }
    }

    @Test
    void silenceEndsWithTheDeadline() {
        try (FaultServer server = FaultServer.playing(Turns.hang())) {
            ModelFault fault = assertThrows(ModelFault.class, () -> hear(server, Duration.ofMillis(300)));
            assertEquals(Kind.TIMEOUT, fault.kind());
        }
    }

    @Test
    void whatIsNotJsonIsUnreadable() {
        try (FaultServer server = FaultServer.playing(Turns.body("said"))) {
            ModelFault fault = assertThrows(ModelFault.class, () -> hear(server, Duration.ofSeconds(20)));
            assertEquals(Kind.UNREADABLE, fault.kind());
        }
    }

    private String hear(FaultServer server, Duration time) {
        return Endpoints.at(server, ledger).hear(WAV, Locale.JAPAN, Deadline.in(time));
    }
}
