package dev.awase.drawing.store;

import dev.awase.drawing.cloth.Dye;
import java.util.Map;
import java.util.stream.Collectors;

/** The season's dyes as the shop names them. */
record DyeCard(String id, Dye dye, String japanese, String english) {
    private static final Map<String, DyeCard> ALL = """
            black      #1d1d1f ブラック       Black
            charcoal   #45474b チャコール     Charcoal
            gray       #8e9093 グレー         Gray
            silver     #c3c6c9 シルバー       Silver
            white      #f7f6f2 ホワイト       White
            ecru       #efe7d6 エクリュ       Ecru
            beige      #d8c5a4 ベージュ       Beige
            sand       #c9b79a サンド         Sand
            camel      #b98a55 キャメル       Camel
            brown      #6b4630 ブラウン       Brown
            mocha      #8a6a55 モカ           Mocha
            navy       #1f2a44 ネイビー       Navy
            indigo     #2f4468 インディゴ     Indigo
            blue       #3e6cb0 ブルー         Blue
            saxe       #a9c1dc サックス       Saxe-blue
            washed     #7f9cbc ウォッシュブルー Washed-blue
            turquoise  #3fb0ac ターコイズ     Turquoise
            mint       #a9d3c4 ミント         Mint
            green      #2f7d4d グリーン       Green
            forest     #24493a フォレスト     Forest
            sage       #97a58b セージ         Sage
            olive      #66673c オリーブ       Olive
            khaki      #8b8159 カーキ         Khaki
            yellow     #e8c552 イエロー       Yellow
            mustard    #c79a35 マスタード     Mustard
            orange     #dd7a34 オレンジ       Orange
            terracotta #b9603f テラコッタ     Terracotta
            red        #bf2f30 レッド         Red
            burgundy   #6b2034 バーガンディ   Burgundy
            pink       #e6aab6 ピンク         Pink
            rose       #c77c88 ローズ         Rose
            lavender   #b9a5cf ラベンダー     Lavender
            purple     #744a90 パープル       Purple
            gold       #c9a253 ゴールド       Gold
            """.lines()
            .map(line -> line.trim().split("\\s+", -1))
            .map(word -> new DyeCard(word[0], Dye.of(word[1]), word[2], word[3].replace('-', ' ')))
            .collect(Collectors.toUnmodifiableMap(DyeCard::id, card -> card));

    static DyeCard named(String id) {
        DyeCard card = ALL.get(id);
        if (card == null) {
            throw new IllegalArgumentException("the dye card has no " + id);
        }
        return card;
    }
}
