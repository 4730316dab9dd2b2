package dev.awase.shopper;

import dev.awase.camera.LensSettings;
import dev.awase.design.BrandSettings;
import dev.awase.design.ScreenSettings;
import dev.awase.design.Strings;
import dev.awase.design.Studio;
import dev.awase.design.TimeoutSettings;
import dev.awase.shopper.attract.AttractScreen;
import dev.awase.shopper.attract.OpeningHours;
import dev.awase.shopper.notice.PrivacyText;
import dev.awase.shopper.takehome.ShopAddress;
import dev.awase.shopper.takehome.SlipPrinter;
import dev.awase.shopper.takehome.TakeHomeScreen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a shop has settled about what shoppers see: the pictures of the idle screen, the panel, how the lens is
 * used, the languages offered in their order, patience, hours, brand, its own words on privacy, and its
 * pages on the web.
 */
public record Storefront(
        List<Path> pictures,
        ScreenSettings screen,
        LensSettings lens,
        List<Locale> languages,
        TimeoutSettings timeouts,
        OpeningHours hours,
        BrandSettings brand,
        PrivacyText privacy,
        ShopAddress web) {
    public Storefront {
        pictures = List.copyOf(pictures);
        languages = List.copyOf(languages);
    }

    /** The defaults with these pictures. */
    public static Storefront of(List<Path> pictures) {
        return new Storefront(
                pictures,
                ScreenSettings.DEFAULT,
                LensSettings.DEFAULT,
                Strings.languages(),
                TimeoutSettings.DEFAULT,
                OpeningHours.ALWAYS,
                BrandSettings.DEFAULT,
                PrivacyText.NONE,
                ShopAddress.NONE);
    }

    /** What its list to carry home is signed with and printed on. */
    TakeHomeScreen.Shop takeHome(Studio studio, SlipPrinter printer) {
        return new TakeHomeScreen.Shop(brand.name().orElseGet(() -> studio.text("attract.mark")), web, printer);
    }

    /** What of it the idle screen shows. */
    AttractScreen.Settled idle(boolean rehearsal) {
        return new AttractScreen.Settled(pictures, hours, brand, watches(rehearsal));
    }

    /** Whether the idle screen looks through the lens for movement; there is none in a rehearsal. */
    boolean watches(boolean rehearsal) {
        return lens.wakes() && !rehearsal;
    }

    /** Those of the shop's languages that can be shown; where none of them can, all that can. */
    List<Locale> offered(List<Locale> shown) {
        List<Locale> both = languages.stream().filter(shown::contains).toList();
        return both.isEmpty() ? shown : both;
    }
}
