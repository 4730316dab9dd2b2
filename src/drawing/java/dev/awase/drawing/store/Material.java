package dev.awase.drawing.store;

import dev.awase.drawing.cloth.Weave;
import java.util.Map;
import java.util.stream.Collectors;

/** A cloth the buyer orders: how it is drawn, its name, and one sentence on feel and care in each language. */
record Material(String id, Weave weave, String japanese, String english, String saysJapanese, String saysEnglish) {
    private static final Map<String, Material> ALL = """
            jersey ; JERSEY ; 綿100% ; 100% cotton ; やわらかなコットン天竺。家庭で洗えます。 ; Soft cotton jersey. Machine washable.
            heavy ; JERSEY ; 綿100%（ヘビーウェイト） ; Heavyweight cotton ; しっかり厚みのある度詰め天竺。洗うほど肌になじみます。 ; Dense heavyweight jersey that softens with every wash.
            fleece ; JERSEY ; 綿100%（裏毛） ; Cotton fleece ; ふっくらした裏毛スウェット。家庭で洗えます。 ; Lofty loop-back cotton fleece. Machine washable.
            pique ; WAFFLE ; 綿100%（鹿の子） ; Cotton piqué ; さらりとした鹿の子編み。汗をかいても肌離れよく。 ; Airy piqué that stays off the skin. Machine washable.
            waffle ; WAFFLE ; 綿100%（ワッフル） ; Waffle cotton ; 凹凸のあるワッフル地が空気を含みます。 ; Textured waffle cotton that traps a little air. Machine washable.
            poplin ; POPLIN ; 綿100%（ブロード） ; Cotton poplin ; はりのある高密度ブロード。アイロンは中温で。 ; Crisp high-count poplin. Warm iron.
            oxford ; CANVAS ; 綿100%（オックスフォード） ; Cotton oxford ; 洗いざらしで着られるオックスフォード。 ; Washed oxford cloth that needs no iron.
            linen ; LINEN ; 麻100% ; 100% linen ; 清涼感のあるフレンチリネン。家庭で洗えます。 ; Cool French linen. Machine washable.
            flannel ; WOOL ; 綿100%（ネル） ; Brushed cotton ; 起毛させたやわらかなネル地。 ; Softly brushed cotton flannel. Machine washable.
            satin ; SATIN ; ポリエステル100%（サテン） ; Recycled polyester satin ; とろみのあるサテン。手洗いできます。 ; Fluid satin from recycled yarn. Hand wash.
            silk ; SATIN ; 絹100% ; 100% silk ; 上品な光沢のシルク。ドライクリーニング。 ; Silk with a quiet luster. Dry clean.
            merino ; KNIT ; ウール100%（メリノ） ; Merino wool ; チクチクしにくいメリノウール。手洗いできます。 ; Fine merino that does not itch. Hand wash.
            lambswool ; CHUNKY ; ウール100%（ラム） ; Lambswool ; ふっくら編み立てたラムウール。 ; Lofty lambswool, softly milled. Dry clean.
            cotton-knit ; KNIT ; 綿100%（ニット） ; Cotton knit ; 季節の変わりめに重宝するコットンニット。 ; Cotton knit for the days between seasons. Hand wash.
            rib ; RIB ; 綿・ポリウレタン ; Stretch cotton rib ; 体に沿って伸びるリブ編み。 ; Stretch rib that follows the body. Machine washable.
            twill ; TWILL ; 綿100%（ツイル） ; Cotton twill ; 丈夫でやわらかなコットンツイル。家庭で洗えます。 ; Strong, supple cotton twill. Machine washable.
            denim ; DENIM ; 綿100%（デニム） ; Japanese denim ; 岡山で織ったデニム。はくほど色が育ちます。 ; Denim woven in Okayama; the color grows with wear.
            corduroy ; CORDUROY ; 綿100%（コーデュロイ） ; Cotton corduroy ; あたたかみのある太うねコーデュロイ。 ; Wide-wale corduroy with a warm hand. Machine washable.
            wool ; TWILL ; ウール100% ; Tropical wool ; しわになりにくいトロピカルウール。ドライクリーニング。 ; Crease-shy tropical wool. Dry clean.
            melton ; WOOL ; ウール・カシミヤ ; Wool and cashmere ; カシミヤを混ぜた軽いメルトン。ドライクリーニング。 ; Light melton with a little cashmere. Dry clean.
            herringbone ; HERRINGBONE ; ウール100%（ヘリンボーン） ; Herringbone wool ; 奥行きのある杉綾ウール。ドライクリーニング。 ; Herringbone wool with depth. Dry clean.
            tweed ; TWEED ; ウール混（ツイード） ; Wool-blend tweed ; ネップが表情をつくるツイード。ドライクリーニング。 ; Flecked tweed, lightly brushed. Dry clean.
            boucle ; BOUCLE ; ウール混（ブークレ） ; Wool-blend bouclé ; ループ糸のふくらみが軽いブークレ。 ; Light bouclé, full of air. Dry clean.
            crepe ; POPLIN ; ポリエステル・レーヨン ; Triacetate crêpe ; 落ち感のきれいなクレープ。手洗いできます。 ; Crêpe with a clean drape. Hand wash.
            nylon ; NYLON ; ナイロン100% ; Recycled nylon ; はっ水加工の軽いナイロン。 ; Light recycled nylon that sheds rain.
            gabardine ; TWILL ; 綿100%（ギャバジン） ; Cotton gabardine ; はっ水加工の高密度ギャバジン。 ; Dense water-repellent gabardine.
            leather ; LEATHER ; 牛革 ; Cow leather ; 使うほど艶の増す牛革。 ; Leather that gains luster with use.
            suede ; SUEDE ; 牛革（スエード） ; Suede ; きめ細かなスエード。防水スプレーをおすすめします。 ; Fine-napped suede. We advise a waterproof spray.
            canvas ; CANVAS ; 綿100%（帆布） ; Cotton canvas ; 倉敷の帆布。丈夫で自立します。 ; Sturdy canvas from Kurashiki.
            straw ; STRAW ; 天然草 ; Natural straw ; 手編みの天然素材。 ; Natural straw, woven by hand.
            felt ; WOOL ; ウール100%（フェルト） ; Wool felt ; 型くずれしにくいウールフェルト。 ; Wool felt that keeps its shape.
            metal ; METAL ; 真ちゅう（メッキ） ; Plated brass ; ニッケルフリーのメッキ仕上げ。 ; Nickel-free plating on brass.
            acetate ; METAL ; アセテート ; Acetate ; 鯖江で磨いたアセテート。紫外線を99%カット。 ; Acetate polished in Sabae. Cuts 99% of UV.
            sock ; RIB ; 綿・ナイロン ; Cotton and nylon ; 足に沿うリブ編み。奈良で編みました。 ; Ribbed to the foot, knitted in Nara.
            """.lines()
            .map(line -> line.trim().split(" ; ", -1))
            .map(cell -> new Material(cell[0], Weave.valueOf(cell[1]), cell[2], cell[3], cell[4], cell[5]))
            .collect(Collectors.toUnmodifiableMap(Material::id, material -> material));

    static Material named(String id) {
        Material material = ALL.get(id);
        if (material == null) {
            throw new IllegalArgumentException("nobody orders the material " + id);
        }
        return material;
    }
}
