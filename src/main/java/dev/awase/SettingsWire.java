package dev.awase;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.awase.camera.LensSettings;
import dev.awase.design.BrandSettings;
import dev.awase.design.ScreenSettings;
import dev.awase.design.Stance;
import dev.awase.design.Stance.Orientation;
import dev.awase.design.TimeoutSettings;
import dev.awase.design.Viewing;
import dev.awase.shopper.attract.OpeningHours;
import dev.awase.shopper.notice.PrivacyText;
import dev.awase.shopper.takehome.ShopAddress;
import dev.awase.stylist.ModelSettingsFile;
import dev.awase.vision.ReaderSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The settings as the file writes them, in snake case; what is left out keeps its default. */
record SettingsWire(
        Optional<Lens> camera,
        Optional<Language> language,
        Optional<List<Language>> languages,
        Optional<Panel> screen,
        Optional<Timeouts> timeouts,
        Optional<Map<String, String>> openingHours,
        Optional<Brand> brand,
        Optional<Map<Language, String>> privacy,
        Optional<Web> web,
        Optional<Printer> printer,
        Optional<Phone> phone,
        Optional<ReaderSettings> reader,
        Optional<ModelSettingsFile> model,
        Optional<Update> update) {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // Half a second is refused, not cut to none.
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    static final SettingsWire EMPTY = new SettingsWire(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** A section's rule is not kept; the message begins with the name of the setting in it. */
    static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String section;

        Unfit(String section, IllegalArgumentException rule) {
            super(rule.getMessage(), rule);
            this.section = section;
        }

        String section() {
            return section;
        }
    }

    /** A word alone is the device, as older files have it. */
    @JsonDeserialize(using = LensReading.class)
    record Lens(
            Optional<String> device,
            Optional<Boolean> mirror,
            OptionalInt rotate,
            Optional<Boolean> autoShot,
            Optional<Boolean> wakeOnMovement) {}

    private record LensParts(
            Optional<String> device,
            Optional<Boolean> mirror,
            OptionalInt rotate,
            Optional<Boolean> autoShot,
            Optional<Boolean> wakeOnMovement) {}

    record Panel(
            OptionalDouble shortSideMm,
            OptionalDouble longSideMm,
            OptionalDouble lowerEdgeMm,
            Optional<Orientation> orientation,
            OptionalInt turn) {}

    record Timeouts(OptionalInt idleSeconds, OptionalInt countdownSeconds, OptionalInt goodbyeSeconds) {}

    record Brand(Optional<String> name, Optional<Path> logo, Optional<String> accent, Optional<Viewing.Theme> theme) {}

    record Web(Optional<String> products) {}

    record Printer(Optional<String> address, Optional<Boolean> kanji) {}

    record Phone(Optional<Boolean> enabled, Optional<String> address, OptionalInt port, Optional<String> wifi) {}

    record Update(Optional<Path> folder, Optional<URI> address) {}

    /** @throws Unfit if a section keeps to no rule of its own */
    Settings settings(Map<String, String> environment) {
        List<Language> offered = languages
                .filter(some -> !some.isEmpty())
                .map(some -> some.stream().distinct().toList())
                .orElse(Settings.DEFAULT.languages());
        Language start = language.orElse(languages.isPresent() ? offered.getFirst() : Settings.DEFAULT.language());
        if (!offered.contains(start)) {
            throw new Unfit(
                    "language", new IllegalArgumentException("language is none of the languages that are offered"));
        }
        return new Settings(
                section("camera", this::lens),
                start,
                offered,
                section("screen", this::panel),
                section("timeouts", this::patience),
                section(
                        "opening_hours",
                        () -> openingHours.map(OpeningHours::of).orElse(OpeningHours.ALWAYS)),
                section("brand", this::look),
                section("privacy", this::notice),
                section(
                        "web",
                        () -> web.map(written -> new ShopAddress(written.products()))
                                .orElse(ShopAddress.NONE)),
                section("printer", this::slips),
                section("phone", this::wayIn),
                reader.orElse(ReaderSettings.DEFAULT),
                model.orElse(ModelSettingsFile.EMPTY).settings(environment),
                section(
                        "update",
                        () -> update.map(written -> new UpdateSettings(written.folder(), written.address()))
                                .orElse(UpdateSettings.DEFAULT)));
    }

    private static <T> T section(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException rule) {
            throw new Unfit(name, rule);
        }
    }

    private LensSettings lens() {
        return camera.map(written -> LensSettings.of(
                                written.device().orElse(LensSettings.AUTO),
                                written.mirror().orElse(LensSettings.DEFAULT.mirror()),
                                written.rotate().orElse(0))
                        .shootingItself(written.autoShot().orElse(LensSettings.DEFAULT.autoShot()))
                        .waking(written.wakeOnMovement().orElse(LensSettings.DEFAULT.wakes())))
                .orElse(LensSettings.DEFAULT);
    }

    private ScreenSettings panel() {
        ScreenSettings usual = ScreenSettings.DEFAULT;
        return screen.map(written -> new ScreenSettings(
                        written.shortSideMm().orElse(usual.shortSideMm()),
                        written.longSideMm().orElse(usual.longSideMm()),
                        written.lowerEdgeMm().orElse(usual.lowerEdgeMm()),
                        new Stance(
                                written.orientation().orElse(usual.stance().orientation()),
                                written.turn().orElse(usual.stance().turn()))))
                .orElse(usual);
    }

    private TimeoutSettings patience() {
        TimeoutSettings usual = TimeoutSettings.DEFAULT;
        return timeouts.map(written -> new TimeoutSettings(
                        written.idleSeconds().orElse(usual.idleSeconds()),
                        written.countdownSeconds().orElse(usual.countdownSeconds()),
                        written.goodbyeSeconds().orElse(usual.goodbyeSeconds())))
                .orElse(usual);
    }

    private BrandSettings look() {
        return brand.map(written -> new BrandSettings(
                        written.name(),
                        written.logo(),
                        written.accent(),
                        written.theme().orElse(BrandSettings.DEFAULT.theme())))
                .orElse(BrandSettings.DEFAULT);
    }

    private PrivacyText notice() {
        return privacy.map(written -> new PrivacyText(written.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().locale().getLanguage(), Map.Entry::getValue))))
                .orElse(PrivacyText.NONE);
    }

    private PrinterSettings slips() {
        return printer.map(written ->
                        new PrinterSettings(written.address(), written.kanji().orElse(PrinterSettings.DEFAULT.kanji())))
                .orElse(PrinterSettings.DEFAULT);
    }

    private PhoneSettings wayIn() {
        PhoneSettings usual = PhoneSettings.DEFAULT;
        return phone.map(written -> new PhoneSettings(
                        written.enabled().orElse(usual.enabled()),
                        written.address(),
                        written.port().orElse(usual.port()),
                        written.wifi()))
                .orElse(usual);
    }

    static final class LensReading extends JsonDeserializer<Lens> {
        @Override
        public Lens deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                return new Lens(
                        Optional.of(parser.getText()),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty());
            }
            LensParts parts = context.readValue(parser, LensParts.class);
            return new Lens(parts.device(), parts.mirror(), parts.rotate(), parts.autoShot(), parts.wakeOnMovement());
        }
    }
}
