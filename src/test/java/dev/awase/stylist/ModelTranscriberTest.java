package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.voice.Recording;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTranscriberTest {
    private final Recording recording = new Recording(new byte[] {1, 2, 3}, Duration.ofSeconds(1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黒いバッグはありますか。|黒いバッグはありますか。",
                "'  Do you have\n this in L?  '|Do you have this in L?",
                "黒いバッグ。ご視聴ありがとうございました。|黒いバッグ。",
                "[music] a red hat (laughs)|a red hat",
                "a <b>red</b> hat|a b red /b hat",
                "Thank you for your help, do you have a bag?|Thank you for your help, do you have a bag?",
                "はい、これを黒で|はい、これを黒で",
            })
    void whatWasSaidIsOneLine(String written, String said) {
        assertEquals(said, write(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "…",
                "ご視聴ありがとうございました",
                "ご視聴ありがとうございました。",
                "最後までご視聴いただきありがとうございました。",
                "ありがとうございました。",
                "チャンネル登録よろしくお願いします",
                "Thank you for watching!",
                "Thanks for watching.",
                "Thank you.",
                "Please subscribe to my channel.",
                "Subtitles by the Amara.org community",
                "字幕:かの子",
                "[BLANK_AUDIO]",
                "(silence)",
                "（音楽）",
                "♪♪♪",
                "you",
                "Bye.",
                "Untertitel der Amara.org-Community",
                "ご視聴ありがとうございました。ご視聴ありがとうございました。",
            })
    void whatModelsMakeUpInAQuietRoomIsNothingSaid(String written) {
        assertEquals("", write(written));
    }

    @Test
    void itIsAtMostThreeHundredCharacters() {
        StringBuilder counted = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            counted.append("bag ").append(i).append(' ');
        }
        assertTrue(write(counted.toString()).length() <= 300);
        assertEquals("あいう", write("あいう".repeat(200)), "a stutter is said once");
    }

    @Test
    void theRecordingIsWipedWhateverHappens() {
        write("a bag");
        assertArrayEquals(new byte[3], recording.wav());
        Recording other = new Recording(new byte[] {1, 2, 3}, Duration.ofSeconds(1));
        ModelTranscriber failing = new ModelTranscriber((wav, language, deadline) -> {
            throw new ModelFault(ModelFault.Kind.OFFLINE, "nobody is there");
        });
        assertThrows(ModelFault.class, () -> failing.write(other, Locale.JAPANESE, soon()));
        assertArrayEquals(new byte[3], other.wav());
    }

    @Test
    void itHearsThroughTheEndpoint() {
        try (FaultServer server = FaultServer.playing(Turns.transcription("黒いバッグ\n"))) {
            Transcriber transcriber = Endpoints.at(server).transcriber().orElseThrow();
            assertEquals("黒いバッグ", transcriber.write(recording, Locale.JAPANESE, soon()));
            assertArrayEquals(new byte[3], recording.wav());
        }
    }

    private String write(String written) {
        return new ModelTranscriber((wav, language, deadline) -> written).write(recording, Locale.JAPANESE, soon());
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(5));
    }
}
