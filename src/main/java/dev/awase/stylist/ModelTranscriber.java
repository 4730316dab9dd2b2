package dev.awase.stylist;

import dev.awase.voice.Recording;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Has a model write down what was said, as one line of plain text. What such models make up where nobody speaks is taken
 * as nothing said, and the recording is wiped whatever happens.
 */
final class ModelTranscriber implements Transcriber {
    private static final int LONGEST = 300;

    /** Thanks for watching, subtitles by, silence in brackets: learned from films, heard in every quiet room. */
    private static final Pattern MADE_UP = Pattern.compile(
            "(?:最後まで)?ご[視清試]聴(?:いただき|頂き)?ありがとうございま(?:した|す)|(?:最後まで)?(?:ご覧いただき|見てくれて|観てくれて)ありがとうござ?い?ま?(?:した|す)?"
                    + "|チャンネル登録.*|高評価.*|次の動画.*|おやすみなさい|ありがとうございま(?:した|す)|字幕.*|作詞.*|音楽|拍手|無音|はい"
                    + "|thank(?:s| you)(?: (?:so|very) much)?(?: for (?:watching|listening|viewing).*)?|please subscribe.*|(?:like and |don t forget to )?subscribe.*"
                    + "|(?:sub ?titles?|captions?|transcription|transcribed|translated|amara).*|see you (?:next time|in the next).*|bye(?: bye)?|you|yeah|hmm+|uh+|um+|oh|okay|the end"
                    + "|(?:blank audio|silence|music|applause|inaudible|no speech|background noise)(?: .*)?|untertitel.*|sous titr.*|mbc.*|시청해.*|字幕由.*|请不吝.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTE = Pattern.compile("\\[[^\\]]*]|\\([^)]*\\)|（[^）]*）|【[^】]*】|♪[^♪]*♪?|\\*[^*]*\\*");
    private static final Pattern NOT_SPEECH =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}<>{}|\\\\`~^_\\p{So}]");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[。！？!?])|(?<=\\.)(?=\\s)");
    private static final Pattern STUTTER = Pattern.compile("(.{1,12}?)\\1{5,}");

    private final HearingDoor door;

    ModelTranscriber(HearingDoor door) {
        this.door = door;
    }

    @Override
    public String write(Recording recording, Locale language, Deadline deadline) {
        try {
            return said(door.hear(recording.wav(), language, deadline));
        } finally {
            recording.wipe();
        }
    }

    /** What of it a person said. */
    static String said(String written) {
        String speech = NOTE.matcher(PlainText.oneLine(written)).replaceAll(" ");
        String plain = PlainText.oneLine(NOT_SPEECH.matcher(speech).replaceAll(" "));
        String words = Stream.of(SENTENCE.split(plain))
                .map(String::strip)
                .filter(sentence -> !isMadeUp(sentence))
                .collect(Collectors.joining(" "));
        String line = PlainText.oneLine(STUTTER.matcher(words).replaceAll("$1"));
        boolean speaks = line.codePoints().anyMatch(Character::isLetterOrDigit);
        return speaks ? cut(line) : "";
    }

    private static boolean isMadeUp(String sentence) {
        String bare = Normalizer.normalize(sentence, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Punct}、。・…’\\s]+", " ")
                .strip();
        return bare.isEmpty() || MADE_UP.matcher(bare).matches();
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip();
    }
}
