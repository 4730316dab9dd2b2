package dev.awase.drawing.rehearsal;

/** What else got into the photo at its edge, as SVG 960 wide and 1280 high. */
enum Clutter {
    HANGER("<path d='M-40 190Q120 40 330 120' fill='none' stroke='#b58a5a' stroke-width='26' stroke-linecap='round'/>"
            + "<path d='M130 80Q140 20 180 20T190 -30' fill='none' stroke='#9a9a9a' stroke-width='9'/>"),
    CHAIR("<rect x='840' y='-40' width='66' height='430' rx='14' fill='#4b3120'/><rect x='846' y='-40' width='16'"
            + " height='430' fill='#7d5638'/>"),
    RUG("<path d='M560 1300L980 1040V1300Z' fill='#9c4a3a'/><path d='M610 1300L980 1072M680 1300L980 1116'"
            + " stroke='#e7d3b0' stroke-width='12'/>"),
    PLANT("<g fill='#3f6b46'><path d='M-20 1180Q120 1100 200 980Q110 1010 -20 1120Z'/><path d='M-20 1260Q160 1240 290"
            + " 1130Q150 1150 -20 1210Z'/><path d='M-20 1080Q60 980 70 860Q10 930 -20 1010Z'/></g>"),
    HANDLE("<path d='M980 760Q780 720 800 900T980 1010' fill='none' stroke='#2d2522' stroke-width='34'/><path d='M980"
            + " 760Q786 726 806 900' fill='none' stroke='#6b5a50' stroke-width='6'/>"),
    MUG(
            "<circle cx='60' cy='90' r='128' fill='#e9e4da'/><circle cx='60' cy='90' r='104' fill='#5a3a26'/><circle cx='46'"
                    + " cy='76' r='70' fill='#7a5236' fill-opacity='.6'/>"),
    CABLE("<path d='M-20 1040Q160 960 120 1120T330 1190T380 1300' fill='none' stroke='#f3f3f1' stroke-width='13'/>"),
    BOOK("<path d='M760 -20L1000 60L930 330L690 250Z' fill='#2f4d68'/><path d='M930 330L690 250L686 264L926 344Z'"
            + " fill='#f0eadc'/>");

    private final String drawn;

    Clutter(String drawn) {
        this.drawn = drawn;
    }

    String drawn() {
        return drawn;
    }
}
