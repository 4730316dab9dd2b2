package dev.awase.design.pad;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What changes a kana that is already written: か to が, は to ぱ, つ to っ. The same mark again takes it back. */
public enum KanaMark {
    DAKUTEN("うかきくけこさしすせそたちつてとはひふへほ", "ゔがぎぐげござじずぜぞだぢづでどばびぶべぼ"),
    HANDAKUTEN("はひふへほ", "ぱぴぷぺぽ"),
    SMALL("あいうえおつやゆよわ", "ぁぃぅぇぉっゃゅょゎ");

    private final Map<Character, Character> marked;

    KanaMark(String plain, String marked) {
        this.marked =
                IntStream.range(0, plain.length()).boxed().collect(Collectors.toMap(plain::charAt, marked::charAt));
    }

    /** The kana with this mark instead of any other; as it is where there is no such kana. */
    public char on(char kana) {
        char plain = plain(kana);
        char changed = marked.getOrDefault(plain, kana);
        return changed == kana && marked.containsKey(plain) ? plain : changed;
    }

    private static char plain(char kana) {
        for (KanaMark mark : values()) {
            for (Map.Entry<Character, Character> pair : mark.marked.entrySet()) {
                if (pair.getValue() == kana) {
                    return pair.getKey();
                }
            }
        }
        return kana;
    }
}
