package dev.awase;

import dev.awase.camera.LensSettings;
import dev.awase.design.BrandSettings;
import dev.awase.design.ScreenSettings;
import dev.awase.design.TimeoutSettings;
import dev.awase.shopper.Storefront;
import dev.awase.shopper.attract.OpeningHours;
import dev.awase.shopper.notice.PrivacyText;
import dev.awase.shopper.takehome.ShopAddress;
import dev.awase.stylist.ModelSettings;
import dev.awase.vision.ReaderSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a shop may settle, read at start, and between visits where it changed, from {@code settings.json} in the home folder; what the file leaves out
 * keeps its default. {@code camera} is one word, or {@code {"device", "mirror", "rotate"}}: see {@link LensSettings};
 * {@code auto} is the first camera found, else the rehearsal while the shop is still the demo store. {@code languages}
 * are those offered, in their order, and {@code language} the one a visit starts in, the first where it is left out.
 * {@code reader} names a model of the shop's own to see with, and where a gray card hangs. {@code opening_hours},
 * {@code brand}, {@code privacy} (by language), {@code web}, {@code timeouts}, {@code printer}, {@code phone} and {@code update} are each shop's own.
 */
record Settings(
        LensSettings camera,
        Language language,
        List<Language> languages,
        ScreenSettings screen,
        TimeoutSettings timeouts,
        OpeningHours hours,
        BrandSettings brand,
        PrivacyText privacy,
        ShopAddress web,
        PrinterSettings printer,
        PhoneSettings phone,
        ReaderSettings reader,
        Optional<ModelSettings> model,
        UpdateSettings update) {
    static final Settings DEFAULT = new Settings(
            LensSettings.DEFAULT,
            Language.JA,
            List.of(Language.values()),
            ScreenSettings.DEFAULT,
            TimeoutSettings.DEFAULT,
            OpeningHours.ALWAYS,
            BrandSettings.DEFAULT,
            PrivacyText.NONE,
            ShopAddress.NONE,
            PrinterSettings.DEFAULT,
            PhoneSettings.DEFAULT,
            ReaderSettings.DEFAULT,
            Optional.empty(),
            UpdateSettings.DEFAULT);

    Settings {
        languages = List.copyOf(languages);
        if (!languages.contains(language)) {
            throw new IllegalArgumentException("language is none of the languages that are offered");
        }
    }

    /**
     * Reads the file and the program's environment, or gives the defaults where neither says anything.
     *
     * @throws Refusal in words if they cannot be used
     */
    static Settings read(Path file) {
        return read(file, System.getenv());
    }

    static Settings read(Path file, Map<String, String> environment) {
        SettingsReading reading = new SettingsReading(file, environment);
        try {
            return Files.exists(file) ? reading.of(Files.readString(file)) : reading.ofNothing();
        } catch (IOException fault) {
            throw new Refusal("the settings in " + file + " cannot be read (" + fault.getMessage() + ")");
        }
    }

    Settings withCamera(String other) {
        return with(other, model);
    }

    /** The same shop with its catalog alone: nothing outside this program is asked that may have brought it down. */
    Settings safe() {
        return with(LensSettings.NONE, Optional.empty());
    }

    private Settings with(String device, Optional<ModelSettings> asked) {
        return new Settings(
                camera.with(device),
                language,
                languages,
                screen,
                timeouts,
                hours,
                brand,
                privacy,
                web,
                printer,
                phone,
                reader,
                asked,
                update);
    }

    /** Visits begin in another language, which is then offered too. */
    Settings withLanguage(Language other) {
        List<Language> offered = languages.contains(other)
                ? languages
                : Stream.concat(Stream.of(other), languages.stream()).toList();
        return new Settings(
                camera, other, offered, screen, timeouts, hours, brand, privacy, web, printer, phone, reader, model,
                update);
    }

    /** What shoppers see of them, with the idle screen's pictures; a logo's path is relative to the home. */
    Storefront storefront(List<Path> pictures, Home home) {
        return new Storefront(
                pictures,
                screen,
                camera,
                languages.stream().map(Language::locale).toList(),
                timeouts,
                hours,
                BrandFolder.of(home).onto(brand.in(home.folder())),
                privacy,
                web);
    }
}
