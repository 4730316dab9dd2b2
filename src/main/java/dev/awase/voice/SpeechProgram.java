package dev.awase.voice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A program of this machine that reads words from its standard input and says them: {@code arguments} by language.
 * {@code wave} tells that it answers with a WAV file on its standard output, to be played here.
 */
record SpeechProgram(Path program, Map<String, List<String>> arguments, boolean wave) {
    private static final Path DICTIONARY = Path.of("/var/lib/mecab/dic/open-jtalk/naist-jdic");
    private static final Path VOICE =
            Path.of("/usr/share/hts-voice/nitech-jp-atr503-m001/nitech_jp_atr503_m001.htsvoice");

    /** A constant of ours: what is said comes by the standard input and is never part of it. */
    private static final String POWERSHELL = "[Console]::InputEncoding=[Text.Encoding]::UTF8;"
            + "Add-Type -AssemblyName System.Speech;"
            + "$s=New-Object System.Speech.Synthesis.SpeechSynthesizer;"
            + "$c=[Globalization.CultureInfo]'CULTURE';"
            + "if(-not($s.GetInstalledVoices($c)|Where-Object{$_.Enabled})){exit 3};"
            + "$s.SelectVoiceByHints('NotSet','NotSet',0,$c);"
            + "$s.Speak([Console]::In.ReadToEnd())";

    SpeechProgram {
        arguments = Map.copyOf(arguments);
    }

    Optional<List<String>> command(Locale language) {
        return Optional.ofNullable(arguments.get(language.getLanguage())).map(words -> {
            List<String> command = new ArrayList<>();
            command.add(program.toString());
            command.addAll(words);
            return command;
        });
    }

    /** What there is in these folders, the best of each language first; {@code system} as {@code os.name} has it. */
    static List<SpeechProgram> in(List<Path> folders, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        List<SpeechProgram> found = new ArrayList<>();
        if (name.contains("win")) {
            Map<String, List<String>> spoken = Map.of(
                    "ja", powershell("ja-JP"),
                    "en", powershell("en-US"),
                    "zh", powershell("zh-CN"),
                    "ko", powershell("ko-KR"));
            find(folders, "powershell.exe").ifPresent(path -> found.add(new SpeechProgram(path, spoken, false)));
        } else if (name.contains("mac")) {
            Map<String, List<String>> spoken = Map.of(
                    "ja", List.of("-v", "Kyoko", "-f", "-"),
                    "en", List.of("-v", "Samantha", "-f", "-"),
                    "zh", List.of("-v", "Tingting", "-f", "-"),
                    "ko", List.of("-v", "Yuna", "-f", "-"));
            find(folders, "say").ifPresent(path -> found.add(new SpeechProgram(path, spoken, false)));
        } else {
            found.addAll(linux(folders));
        }
        return found;
    }

    /** eSpeak reads kana and no kanji, so that Japanese is Open JTalk's alone. */
    private static List<SpeechProgram> linux(List<Path> folders) {
        List<SpeechProgram> found = new ArrayList<>();
        if (Files.isReadable(DICTIONARY.resolve("sys.dic")) && Files.isReadable(VOICE)) {
            List<String> words = List.of("-x", DICTIONARY.toString(), "-m", VOICE.toString(), "-ow", "/dev/stdout");
            find(folders, "open_jtalk")
                    .ifPresent(path -> found.add(new SpeechProgram(path, Map.of("ja", words), true)));
        }
        Map<String, List<String>> spoken = Map.of(
                "en", List.of("-v", "en-us", "--stdin"),
                "zh", List.of("-v", "cmn", "--stdin"),
                "ko", List.of("-v", "ko", "--stdin"));
        find(folders, "espeak-ng").ifPresent(path -> found.add(new SpeechProgram(path, spoken, false)));
        return found;
    }

    private static List<String> powershell(String culture) {
        return List.of("-NoProfile", "-NonInteractive", "-Command", POWERSHELL.replace("CULTURE", culture));
    }

    private static Optional<Path> find(List<Path> folders, String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
