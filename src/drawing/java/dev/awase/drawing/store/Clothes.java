package dev.awase.drawing.store;

import java.util.stream.Stream;

/** The range of tops, bottoms and dresses. */
final class Clothes {
    private static final String TOPS = """
            top tee; Hibi; 4900; unisex; casual; sp su; jersey; コットンクルーネックTシャツ; Cotton crew-neck T-shirt = white, black, sage, navy:breton:white
            top tee; Hibi; 5900; unisex; casual; sp su; jersey; グラフィックTシャツ; Graphic T-shirt = ecru:sunrise:terracotta+navy, white:wave:turquoise+navy, charcoal:mountain:silver+white, yellow:cat:charcoal+white
            top big-tee; Kawabe; 6900; men; casual; sp su; heavy; ヘビーウェイトビッグTシャツ; Heavyweight oversized T-shirt = gray, terracotta, forest, ecru:arches:indigo+terracotta
            top long-tee; Hibi; 6900; unisex; casual; sp au; jersey; バスクボーダーカットソー; Breton striped top = ecru:breton:navy, white:border:red
            top long-tee; Hibi; 6500; women; casual; sp au; waffle; ワッフル長袖カットソー; Waffle long-sleeve top = mocha, lavender
            top slim-tee; Suzune; 4900; women; casual; su; rib; リブフレンチスリーブトップス; Ribbed cap-sleeve top = black, pink, mint
            top half-tee; Suzune; 5900; women; smart; sp au; rib; リブ七分袖トップス; Ribbed three-quarter top = ecru, burgundy
            top v-tee; Kawabe; 5900; men; casual; su; jersey; VネックTシャツ; V-neck T-shirt = white, indigo
            top raglan; Hibi; 6900; unisex; casual; sp su; jersey; ラグランベースボールT; Raglan baseball T-shirt = ecru::green, white::navy
            top tank; Suzune; 3900; women; casual; su; rib; リブタンクトップ; Ribbed tank top = white, olive
            top polo; Kawabe; 8900; men; smart; sp su; pique; 鹿の子ポロシャツ; Piqué polo shirt = navy, white::green, burgundy
            top sweatshirt; Hibi; 9900; unisex; casual; au wi; fleece; 裏毛スウェットシャツ; Loop-back sweatshirt = gray, navy, pink, ecru:block-high:forest
            top hoodie; Hibi; 11900; unisex; sport; au wi; fleece; スウェットパーカー; Sweat hoodie = charcoal, sage, orange
            top shirt; Kawabe; 12900; men; smart; -; oxford; オックスフォードシャツ; Oxford shirt = saxe, white, pink:hairline:white
            top dress-shirt; Tategami; 13900; men; business; -; poplin; ブロードドレスシャツ; Poplin dress shirt = white, saxe:stripe:white, white:pinstripe:indigo
            top big-shirt; Kawabe; 14900; unisex; casual; au wi; flannel; チェックネルシャツ; Checked flannel shirt = red:buffalo:black, ecru:tartan:forest+terracotta, navy:windowpane:camel
            top short-shirt; Kawabe; 10900; men; casual; su; linen; リネン半袖シャツ; Linen short-sleeve shirt = beige, turquoise
            top band-shirt; Kawabe; 13900; unisex; smart; sp su; linen; バンドカラーリネンシャツ; Band-collar linen shirt = white, khaki, saxe:stripe:white
            top camp-shirt; Kawabe; 12900; men; casual; su; poplin; オープンカラーシャツ; Camp-collar shirt = ecru:botanical:forest+terracotta, navy:brush:saxe+white, black:bloom:rose+yellow
            top bow-blouse; Suzune; 13900; women; business; -; satin; ボウタイブラウス; Bow blouse = ecru, rose, navy:pin-dot:white
            top blouse; Suzune; 12900; women; smart; sp su; crepe; ギャザーVネックブラウス; Gathered V-neck blouse = white, lavender, terracotta:ditsy:ecru+mustard
            top band-blouse; Suzune; 11900; women; smart; sp au; poplin; ボリュームスリーブブラウス; Full-sleeve blouse = saxe, white:gingham:green
            top crew-knit; Yukishiro; 14900; men; smart; au wi; merino; メリノクルーネックニット; Merino crew-neck sweater = navy, camel, gray:multi-border:navy+burgundy
            top fine-knit; Yukishiro; 12900; women; business; au wi; merino; ハイゲージニット; Fine-gauge sweater = black, purple
            top cable-knit; Yukishiro; 17900; unisex; casual; wi; lambswool; ケーブルニット; Cable-knit sweater = ecru, blue
            top short-knit; Yukishiro; 13900; women; casual; au wi; boucle; ショート丈ブークレニット; Cropped bouclé sweater = pink, mustard
            top v-knit; Yukishiro; 13900; men; business; au wi; merino; Vネックニット; V-neck sweater = charcoal, green
            top roll-knit; Yukishiro; 15900; unisex; smart; wi; merino; タートルネックニット; Roll-neck sweater = black, ecru, terracotta
            top mock-knit; Yukishiro; 11900; women; smart; au wi; rib; モックネックリブニット; Mock-neck ribbed knit = brown, white
            top knit-vest; Yukishiro; 10900; unisex; smart; au wi; cotton-knit; ニットベスト; Knitted vest = navy, olive, beige::burgundy
            top tee; Komame; 2900; kids; casual; sp su; jersey; キッズボーダーTシャツ; Kids' striped T-shirt = turquoise:border:white, red:fine-border:white
            """;

    private static final String BOTTOMS = """
            bottom wide-trousers; Kawabe; 14900; women; smart; sp au; twill; コットンツイルワイドパンツ; Cotton twill wide trousers = sage, ecru, black
            bottom wide-trousers; Tategami; 19900; men; business; au wi; wool; ツータックワイドスラックス; Two-pleat wide slacks = charcoal, navy, brown:chalkstripe:ecru
            bottom trousers; Tategami; 16900; men; business; -; wool; ウールスラックス; Wool slacks = gray, navy:pinstripe:silver
            bottom trousers; Suzune; 13900; women; business; -; crepe; センタープレスパンツ; Pressed straight trousers = black, beige
            bottom tapered-trousers; Tategami; 14900; women; business; sp au; wool; テーパードパンツ; Tapered trousers = navy, gray:glen:charcoal+burgundy
            bottom cropped-trousers; Suzune; 11900; women; smart; sp su; linen; リネンクロップドパンツ; Cropped linen trousers = white, terracotta
            bottom chinos; Kawabe; 11900; men; casual; -; twill; チノパンツ; Chinos = beige, olive, navy
            bottom wide-chinos; Kawabe; 12900; unisex; casual; au wi; corduroy; コーデュロイワイドパンツ; Wide corduroy trousers = camel, burgundy, forest
            bottom jeans; Kawabe; 14900; men; casual; -; denim; ストレートジーンズ; Straight jeans = indigo, black
            bottom faded-jeans; Kawabe; 15900; women; casual; -; denim; ユーズドストレートデニム; Washed straight jeans = washed, ecru
            bottom wide-jeans; Kawabe; 15900; unisex; casual; sp au; denim; ワイドデニム; Wide jeans = saxe, gray
            bottom slim-jeans; Kawabe; 12900; women; casual; -; denim; スリムデニム; Slim jeans = navy, white
            bottom cargo; Hibi; 13900; unisex; casual; sp au; canvas; カーゴパンツ; Cargo trousers = khaki, charcoal
            bottom easy-trousers; Hibi; 8900; unisex; sport; -; fleece; スウェットイージーパンツ; Sweat easy trousers = gray, black
            bottom shorts; Kawabe; 8900; men; casual; su; twill; チノショーツ; Chino shorts = sand, blue, white:gingham:navy
            bottom easy-shorts; Hibi; 5900; unisex; sport; su; nylon; ナイロンイージーショーツ; Nylon easy shorts = turquoise, black
            bottom a-skirt; Suzune; 12900; women; smart; au wi; melton; Aラインスカート; A-line skirt = camel, red:tartan:navy+yellow
            bottom flare-skirt; Suzune; 13900; women; smart; sp su; poplin; ギャザーフレアスカート; Gathered flare skirt = white, navy:bloom:ecru+rose, yellow
            bottom maxi-skirt; Suzune; 14900; women; casual; sp su; linen; リネンマキシスカート; Linen maxi skirt = olive, pink
            bottom pleated-skirt; Suzune; 14900; women; smart; -; crepe; プリーツスカート; Pleated skirt = black, green
            bottom long-pleats; Suzune; 16900; women; formal; -; satin; サテンロングプリーツスカート; Long pleated satin skirt = silver, burgundy
            bottom mini-skirt; Hibi; 8900; women; casual; au wi; twill; プリーツミニスカート; Pleated mini skirt = gray:glen:charcoal+navy
            bottom pencil-skirt; Tategami; 13900; women; business; -; wool; タイトスカート; Pencil skirt = navy, charcoal
            bottom column-skirt; Suzune; 12900; women; casual; au wi; corduroy; フロントボタンコーデュロイスカート; Button-front corduroy skirt = brown, mustard
            bottom denim-skirt; Kawabe; 12900; women; casual; -; denim; デニムロングスカート; Long denim skirt = indigo
            bottom tiered-skirt; Suzune; 15900; women; casual; su; poplin; ティアードスカート; Tiered skirt = lavender, ecru:leaf:sage+olive
            bottom easy-trousers; Komame; 3900; kids; sport; -; fleece; キッズイージーパンツ; Kids' easy trousers = navy
            """;

    private static final String DRESSES = """
            dress shirt-dress; Suzune; 19900; women; smart; sp su; poplin; ベルテッドシャツワンピース; Belted shirt dress = saxe:stripe:white, khaki, white
            dress slip-dress; Suzune; 18900; women; formal; -; satin; サテンスリップドレス; Satin slip dress = black, silver, rose
            dress knit-dress; Yukishiro; 17900; women; smart; au wi; rib; リブニットワンピース; Ribbed knit dress = mocha, navy
            dress roll-dress; Yukishiro; 19900; women; casual; wi; lambswool; タートルニットワンピース; Roll-neck knit dress = ecru, charcoal
            dress tee-dress; Hibi; 9900; women; casual; su; heavy; Tシャツワンピース; T-shirt dress = white:breton:navy, olive
            dress smock-dress; Suzune; 16900; women; casual; sp su; linen; リネンスモックワンピース; Linen smock dress = ecru, terracotta, blue:ditsy:white+yellow
            dress wrap-dress; Suzune; 22900; women; business; -; crepe; カシュクールワンピース; Wrap dress = navy, burgundy:leaf:pink+ecru, green
            dress flare-dress; Suzune; 26900; women; formal; sp su; silk; シルクフレアドレス; Silk flare dress = black:dot:white, lavender
            dress jumper; Kawabe; 14900; women; casual; au wi; corduroy; コーデュロイジャンパースカート; Corduroy pinafore dress = brown, forest
            """;

    private Clothes() {}

    static Stream<Design> designs() {
        return Stream.of(TOPS, BOTTOMS, DRESSES).flatMap(Design::read);
    }
}
