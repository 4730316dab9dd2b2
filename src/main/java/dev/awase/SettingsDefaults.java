package dev.awase;

import dev.awase.camera.LensSettings;
import dev.awase.design.BrandSettings;
import dev.awase.design.ScreenSettings;
import dev.awase.design.TimeoutSettings;
import dev.awase.staff.settings.Setting;
import dev.awase.stylist.ModelSettings;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What holds where the file says nothing, as the page writes it; what has no default is not among them. */
final class SettingsDefaults {
    static final Map<Setting, String> VALUES = values();

    private SettingsDefaults() {}

    private static Map<Setting, String> values() {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        values.put(Setting.CAMERA_DEVICE, LensSettings.AUTO);
        values.put(Setting.CAMERA_MIRROR, Boolean.toString(LensSettings.DEFAULT.mirror()));
        values.put(
                Setting.CAMERA_ROTATE,
                Integer.toString(LensSettings.DEFAULT.turn().degrees()));
        values.put(Setting.CAMERA_AUTO_SHOT, Boolean.toString(LensSettings.DEFAULT.autoShot()));
        values.put(Setting.CAMERA_WAKES, Boolean.toString(LensSettings.DEFAULT.wakes()));
        values.put(Setting.SCREEN_SHORT, whole(ScreenSettings.DEFAULT.shortSideMm()));
        values.put(Setting.SCREEN_LONG, whole(ScreenSettings.DEFAULT.longSideMm()));
        values.put(Setting.SCREEN_EDGE, whole(ScreenSettings.DEFAULT.lowerEdgeMm()));
        values.put(
                Setting.SCREEN_ORIENTATION,
                ScreenSettings.DEFAULT.stance().orientation().name().toLowerCase(Locale.ROOT));
        values.put(
                Setting.SCREEN_TURN,
                Integer.toString(ScreenSettings.DEFAULT.stance().turn()));
        values.put(Setting.BRAND_THEME, BrandSettings.DEFAULT.theme().name().toLowerCase(Locale.ROOT));
        values.put(
                Setting.MODEL_FIRST, Long.toString(ModelSettings.WAITS.first().toSeconds()));
        values.put(Setting.MODEL_HARD, Long.toString(ModelSettings.WAITS.hard().toSeconds()));
        values.put(Setting.MODEL_TOKENS, Long.toString(ModelSettings.DAILY.tokens()));
        values.put(Setting.MODEL_CALLS, Integer.toString(ModelSettings.DAILY.calls()));
        values.put(
                Setting.LANGUAGES,
                Settings.DEFAULT.languages().stream()
                        .map(language -> language.locale().getLanguage())
                        .collect(Collectors.joining(",")));
        values.put(Setting.LANGUAGE, Settings.DEFAULT.language().locale().getLanguage());
        values.put(Setting.TIMEOUT_IDLE, Integer.toString(TimeoutSettings.DEFAULT.idleSeconds()));
        values.put(Setting.TIMEOUT_COUNTDOWN, Integer.toString(TimeoutSettings.DEFAULT.countdownSeconds()));
        values.put(Setting.TIMEOUT_GOODBYE, Integer.toString(TimeoutSettings.DEFAULT.goodbyeSeconds()));
        values.put(Setting.PRINTER_KANJI, Boolean.toString(PrinterSettings.DEFAULT.kanji()));
        values.put(Setting.PHONE_ENABLED, Boolean.toString(PhoneSettings.DEFAULT.enabled()));
        values.put(Setting.PHONE_ADDRESS, PhoneSettings.AUTO);
        values.put(Setting.PHONE_PORT, Integer.toString(PhoneSettings.DEFAULT.port()));
        return Map.copyOf(values);
    }

    private static String whole(double mm) {
        return Long.toString(Math.round(mm));
    }
}
