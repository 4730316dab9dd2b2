package dev.awase.coordination;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What rain does to a material, as far as its words tell. */
enum RainWear {
    /** Dries off: woven synthetics, rubber, whatever is proofed. */
    STANDS_IT,
    /** Stains or swells: suede, silk, untreated leather and the like. */
    HURT,
    /** The words say neither, or both. */
    UNKNOWN;

    private static final Pattern PROOF = Pattern.compile(
            "\\b(?:nylon|polyester|rubber|pvc|vinyl|gore-?tex|water-?proof|water-?repellent|waxed|coated)\\b"
                    + "|ナイロン|ポリエステル|ゴム|ラバー|ビニール|ゴアテックス|防水|撥水");
    private static final Pattern DELICATE =
            Pattern.compile("\\b(?:suede|nubuck|leather|silk|satin|velvet|cashmere|felt|straw)\\b"
                    + "|スエード|スウェード|ヌバック|革|レザー|絹|シルク|サテン|ベルベット|カシミヤ|カシミア|フェルト|麦わら");

    static RainWear of(String material) {
        String words = Normalizer.normalize(material, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        boolean proof = PROOF.matcher(words).find();
        boolean delicate = DELICATE.matcher(words).find();
        if (proof == delicate) {
            return UNKNOWN;
        }
        return proof ? STANDS_IT : HURT;
    }
}
