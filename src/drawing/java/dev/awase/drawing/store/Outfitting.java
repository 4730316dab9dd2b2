package dev.awase.drawing.store;

import java.util.stream.Stream;

/** The range of outerwear, shoes, bags, hats and small things. */
final class Outfitting {
    private static final String OUTERWEAR = """
            outerwear blazer; Tategami; 39900; men; business; -; wool; テーラードジャケット; Tailored blazer = navy, charcoal, beige:windowpane:brown
            outerwear blazer; Tategami; 36900; women; business; sp su; linen; リネンジャケット; Linen blazer = sage, white
            outerwear double-blazer; Tategami; 42900; women; business; au wi; wool; ダブルブレストジャケット; Double-breasted blazer = black, gray:glen:black+camel
            outerwear chester; Tategami; 69000; unisex; business; wi; melton; チェスターコート; Chesterfield coat = camel, black, navy
            outerwear trench; Kawabe; 59900; unisex; smart; sp au; gabardine; トレンチコート; Trench coat = beige, navy, khaki
            outerwear collar-coat; Kawabe; 46900; unisex; smart; sp au; gabardine; ステンカラーコート; Balmacaan coat = sand, olive
            outerwear collar-coat; Tategami; 64900; women; smart; wi; herringbone; ヘリンボーンコート; Herringbone coat = gray, burgundy
            outerwear duffle; Kawabe; 49900; unisex; casual; wi; melton; ダッフルコート; Duffle coat = navy, red
            outerwear down; Hibi; 34900; men; casual; wi; nylon; ライトダウンジャケット; Light down jacket = black, orange
            outerwear hooded-down; Hibi; 42900; women; casual; wi; nylon; フーデッドダウン; Hooded down jacket = ecru, purple
            outerwear down-vest; Hibi; 19900; unisex; casual; au wi; nylon; ダウンベスト; Down vest = olive, turquoise
            outerwear denim-jacket; Kawabe; 22900; unisex; casual; sp au; denim; デニムジャケット; Denim jacket = washed, indigo, white
            outerwear blouson; Kawabe; 28900; men; casual; sp au; suede; スエードブルゾン; Suede blouson = brown, sand
            outerwear bomber; Hibi; 23900; unisex; casual; sp au; nylon; MA-1ブルゾン; Bomber jacket = forest, navy, silver
            outerwear biker; Kawabe; 79000; unisex; casual; sp au; leather; ライダースジャケット; Leather biker jacket = black
            outerwear shell; Hibi; 18900; unisex; sport; sp au; nylon; マウンテンパーカー; Shell parka = yellow, blue, ecru:block-high:green
            outerwear cardigan; Yukishiro; 15900; unisex; smart; au wi; merino; Vネックカーディガン; V-neck cardigan = charcoal, green, ecru::navy
            outerwear long-cardigan; Yukishiro; 18900; women; casual; au wi; lambswool; ロングカーディガン; Long cardigan = mocha, gray
            outerwear crew-cardigan; Yukishiro; 16900; women; smart; sp au; boucle; ツイード風ショートカーディガン; Cropped bouclé cardigan = pink, black
            outerwear shell; Komame; 7900; kids; casual; sp au; nylon; キッズマウンテンパーカー; Kids' shell parka = red
            """;

    private static final String SHOES = """
            shoes sneaker; Ashioto; 13900; unisex; casual; -; leather; レザーコートスニーカー; Leather court sneakers = white, black, ecru::green
            shoes sneaker; Ashioto; 8900; unisex; casual; sp su; canvas; キャンバススニーカー; Canvas sneakers = navy, red, mustard
            shoes high-sneaker; Ashioto; 11900; unisex; casual; -; canvas; ハイカットスニーカー; High-top sneakers = black::ecru, ecru, olive::ecru
            shoes runner; Ashioto; 15900; unisex; sport; -; nylon; ランニングスニーカー; Running sneakers = gray::orange, white::blue, turquoise::navy
            shoes slip-on; Ashioto; 7900; unisex; casual; sp su; canvas; スリッポン; Slip-ons = white:gingham:black, sand
            shoes loafer; Ashioto; 24900; women; smart; -; leather; コインローファー; Penny loafers = black, burgundy, brown
            shoes tassel; Ashioto; 28900; men; business; -; leather; タッセルローファー; Tassel loafers = brown, navy
            shoes derby; Ashioto; 29900; men; business; -; leather; プレーントゥ革靴; Plain-toe derby shoes = black, camel
            shoes cap-toe; Ashioto; 36900; men; formal; -; leather; ストレートチップ革靴; Cap-toe oxfords = black, mocha
            shoes pumps; Ashioto; 18900; women; formal; -; leather; ハイヒールパンプス; High-heel pumps = black, red, beige
            shoes low-pumps; Ashioto; 16900; women; business; -; suede; ローヒールスエードパンプス; Low-heel suede pumps = navy, sage
            shoes strap-pumps; Ashioto; 17900; women; formal; -; leather; ストラップパンプス; Strap pumps = silver, rose
            shoes ballet; Ashioto; 12900; women; smart; sp su; leather; バレエシューズ; Ballet flats = black, pink
            shoes chelsea; Ashioto; 32900; unisex; smart; au wi; leather; サイドゴアブーツ; Chelsea boots = black, brown
            shoes lace-boots; Ashioto; 29900; unisex; casual; au wi; suede; レースアップブーツ; Lace-up boots = camel, olive
            shoes long-boots; Ashioto; 34900; women; smart; wi; leather; ロングブーツ; Long boots = black, mocha
            shoes sandal; Ashioto; 9900; unisex; casual; su; leather; フラットサンダル; Flat sandals = brown, white
            shoes heel-sandal; Ashioto; 14900; women; smart; su; leather; ヒールサンダル; Heeled sandals = black, gold
            shoes slip-on; Komame; 3900; kids; casual; sp su; canvas; キッズスリッポン; Kids' slip-ons = yellow
            """;

    private static final String BAGS = """
            bag tote; Nodoka; 6900; unisex; casual; -; canvas; 帆布トートバッグ; Canvas tote bag = ecru::brown, navy::camel, ecru:border:indigo
            bag leather-tote; Nodoka; 32900; women; business; -; leather; レザートートバッグ; Leather tote bag = black, camel, burgundy
            bag shoulder; Nodoka; 26900; women; smart; -; leather; フラップショルダーバッグ; Flap shoulder bag = black, beige, green
            bag saddle; Nodoka; 22900; women; casual; -; suede; サドルバッグ; Saddle bag = brown, terracotta
            bag backpack; Nodoka; 14900; unisex; sport; -; nylon; デイパック; Daypack = black, olive, blue
            bag flap-backpack; Nodoka; 19900; unisex; casual; -; canvas; フラップバックパック; Flap backpack = khaki::brown, navy::brown
            bag envelope; Nodoka; 12900; women; formal; -; leather; エンベロープクラッチ; Envelope clutch = ecru, purple
            bag clutch; Nodoka; 15900; women; formal; -; satin; がま口クラッチバッグ; Kiss-lock clutch = silver, black:bloom:rose+gold
            bag bucket-bag; Nodoka; 18900; women; casual; sp su; leather; 巾着ショルダー; Drawstring bucket bag = white::camel, mustard::brown
            bag boston; Nodoka; 28900; men; business; -; canvas; ボストンバッグ; Boston bag = charcoal::black, olive::brown
            """;

    private static final String HATS = """
            hat cap; Hibi; 4900; unisex; casual; -; twill; ツイルキャップ; Twill cap = navy, beige, white::green
            hat bucket; Hibi; 5900; unisex; casual; sp su; canvas; バケットハット; Bucket hat = olive, black, ecru:leopard:brown+camel
            hat beanie; Yukishiro; 4900; unisex; casual; au wi; merino; リブニット帽; Ribbed beanie = charcoal, orange
            hat pompon; Yukishiro; 4500; kids; casual; wi; lambswool; キッズポンポンニット帽; Kids' pompom beanie = red::white
            hat fedora; Kawabe; 14900; men; smart; au wi; felt; ウールフェルトハット; Felt fedora = gray::black, brown::black
            hat wide-hat; Suzune; 9900; women; smart; su; straw; 麦わらワイドブリムハット; Wide-brim straw hat = sand::black
            hat beret; Suzune; 5900; women; smart; au wi; felt; ウールベレー帽; Wool beret = black, burgundy
            """;

    private static final String SMALL = """
            belt belt; Nodoka; 9900; men; business; -; leather; レザーベルト; Leather belt = black::silver, brown, navy::silver
            belt mesh-belt; Nodoka; 7900; unisex; casual; sp su; canvas; メッシュベルト; Woven belt = beige, olive
            scarf muffler; Yukishiro; 9900; unisex; smart; au wi; lambswool; ラムウールマフラー; Lambswool muffler = gray, camel:tartan:navy+red, burgundy
            scarf square; Suzune; 8900; women; smart; sp au; silk; シルクスカーフ; Silk scarf = ecru:paisley:navy+terracotta, turquoise:brush:white+navy, orange:dot:white
            jewelry pearls; Nodoka; 16900; women; formal; -; metal; パールネックレス; Pearl necklace = white
            jewelry pendant; Nodoka; 8900; women; smart; -; metal; ペンダントネックレス; Pendant necklace = gold::turquoise, silver::black
            jewelry hoops; Nodoka; 5900; women; casual; -; metal; フープピアス; Hoop earrings = gold, silver
            jewelry drops; Nodoka; 6900; women; formal; -; metal; ドロップピアス; Drop earrings = gold::purple, silver::blue
            jewelry bangle; Nodoka; 7900; women; smart; -; metal; 三連バングル; Triple bangle = gold::silver
            eyewear round-glasses; Tategami; 18900; unisex; business; -; acetate; ラウンドめがね; Round glasses = brown, black
            eyewear round-sunglasses; Tategami; 16900; unisex; casual; su; acetate; ラウンドサングラス; Round sunglasses = camel::forest
            eyewear sunglasses; Tategami; 15900; unisex; casual; su; acetate; ウェリントンサングラス; Square sunglasses = black::charcoal, ecru::brown
            watch watch; Tategami; 24900; unisex; business; -; leather; レザーベルト腕時計; Leather-strap watch = brown::white+gold, black::black+silver
            watch square-watch; Tategami; 22900; women; smart; -; leather; スクエアウォッチ; Square watch = burgundy::ecru+gold, white::silver+silver
            socks socks; Hibi; 1900; unisex; casual; -; sock; リブソックス; Ribbed socks = ecru::green, navy::red, mustard, gray:fine-border:purple
            """;

    private Outfitting() {}

    static Stream<Design> designs() {
        return Stream.of(OUTERWEAR, SHOES, BAGS, HATS, SMALL).flatMap(Design::read);
    }
}
