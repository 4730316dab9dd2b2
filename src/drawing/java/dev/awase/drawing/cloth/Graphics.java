package dev.awase.drawing.cloth;

import dev.awase.item.Pattern;
import java.util.List;
import java.util.stream.Stream;

/** Drawings printed once on a chest; around x = 300, y = 330, at most 150 wide. */
final class Graphics {
    private Graphics() {}

    static Stream<Print> all() {
        return Stream.concat(places(), figures());
    }

    private static Stream<Print> places() {
        return Stream.of(
                graphic(
                        "sunrise",
                        "<circle cx='300' cy='318' r='46' fill='%INK1%'/><path d='M232 330H368M240 346H360M252 362H348"
                                + "M266 378H334' stroke='%INK2%' stroke-width='6' stroke-linecap='round'/>"),
                graphic(
                        "mountain",
                        "<path d='M226 372L280 284L306 322L324 300L374 372Z' fill='%INK1%'/><path d='M280 284L262 314"
                                + "L276 308L284 320L294 306Z' fill='%INK2%'/><circle cx='346' cy='284' r='13'"
                                + " fill='%INK2%'/>"),
                graphic(
                        "wave",
                        "<g fill='none' stroke='%INK1%' stroke-width='8' stroke-linecap='round'><path d='M234 306"
                                + "q16.500 -20 33 0t33 0t33 0t33 0'/><path d='M234 336q16.500 -20 33 0t33 0t33 0t33 0'"
                                + "/></g><path d='M234 366q16.500 -20 33 0t33 0t33 0t33 0' fill='none'"
                                + " stroke='%INK2%' stroke-width='8' stroke-linecap='round'/>"),
                graphic(
                        "postcard",
                        "<rect x='238' y='272' width='124' height='112' fill='%INK1%'/><path d='M238 348q32 -34 62"
                                + " -4t62 -10V384H238Z' fill='%INK2%'/><circle cx='330' cy='300' r='13'"
                                + " fill='%INK2%'/>"));
    }

    private static Stream<Print> figures() {
        return Stream.of(
                graphic(
                        "arches",
                        "<g fill='none' stroke-width='12'><path d='M240 380V330A60 60 0 0 1 360 330V380'"
                                + " stroke='%INK1%'/><path d='M262 380V334A38 38 0 0 1 338 334V380' stroke='%INK2%'/>"
                                + "<path d='M284 380V336A16 16 0 0 1 316 336V380' stroke='%INK1%'/></g>"),
                graphic(
                        "cat",
                        "<path d='M252 376C240 330 250 306 254 280L276 300C292 294 308 294 324 300L346 280C350 306 360"
                                + " 330 348 376Z' fill='%INK1%'/><circle cx='280' cy='330' r='5' fill='%INK2%'/>"
                                + "<circle cx='320' cy='330' r='5' fill='%INK2%'/><path d='M294 344h12l-6 7Z'"
                                + " fill='%INK2%'/>"),
                graphic(
                        "faces",
                        "<path d='M256 290C256 330 286 322 284 350C282 372 262 372 258 384M300 284C330 300 346 330 336"
                                + " 352C328 370 304 372 306 344C308 326 330 322 340 330' fill='none' stroke='%INK1%'"
                                + " stroke-width='4.500' stroke-linecap='round'/><circle cx='320' cy='300' r='9'"
                                + " fill='%INK2%'/>"),
                graphic(
                        "badge",
                        "<circle cx='352' cy='262' r='15' fill='%INK1%'/><path d='M344 266l8 -12l8 12Z'"
                                + " fill='%INK2%'/>"));
    }

    private static Print graphic(String id, String elements) {
        return new Print(id, Pattern.GRAPHIC, List.of(0.08, 0.04), "", elements);
    }
}
