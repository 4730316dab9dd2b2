package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the installers' files must say, above all those of Windows and macOS, which are not run where this is built. Each
 * rule is shown the same file with its fault planted.
 */
class InstallerTest {
    private static final Path BASE = Path.of(System.getProperty("awase.base", ""));
    /** Never to be changed: Windows would install a second Awase beside the first. */
    private static final String UPGRADE = "6f1d3a52-0c7e-4b8e-9a41-7d2b5c90e1f4";

    /** What a file must be like, with a text in it and the fault that takes its place. */
    record Rule(String why, String file, Predicate<String> holds, String text, String fault) {
        @Override
        public String toString() {
            return file + ": " + why;
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(windows(), launchers(), macos(), linux(), launcher(), applier(), updates())
                .flatMap(List::stream);
    }

    private static List<Rule> windows() {
        String options = "packaging/windows/package.options";
        return List.of(
                new Rule(
                        "an upgrade is known by one fixed UUID",
                        options,
                        has(UPGRADE),
                        UPGRADE.substring(0, 4),
                        "0000"),
                new Rule(
                        "it installs for the machine",
                        options,
                        lacksOption("--win-per-user-install"),
                        "--win-menu\n",
                        "--win-per-user-install\n"),
                new Rule("it is an .msi", options, has("--type msi"), "msi", "exe"),
                new Rule(
                        "a version has three numbers",
                        "pom.xml",
                        matches("<installer\\.version>\\d+\\.\\d+\\.\\d+</installer\\.version>"),
                        "<installer.version>0.1.0",
                        "<installer.version>0.1.0.0"),
                new Rule(
                        "Shell Launcher sees the program itself",
                        "packaging/build.xml",
                        has("[Application]\nwin.norestart=true"),
                        "win.norestart=true",
                        "win.norestart=false"));
    }

    private static List<Rule> launchers() {
        return List.of(
                new Rule(
                        "the staff have a launcher of their own",
                        "packaging/windows/image.options",
                        has("--add-launcher \"Awase Staff="),
                        "Awase Staff",
                        "Awase"),
                new Rule(
                        "the command line keeps its window",
                        "packaging/windows/cli.properties",
                        has("win-console=true"),
                        "true",
                        "false"));
    }

    private static List<Rule> macos() {
        String entitlements = "packaging/macos/resources/Awase.entitlements";
        String plist = "packaging/macos/resources/Info.plist";
        return List.of(
                new Rule(
                        "it may use the camera",
                        entitlements,
                        matches("<key>com\\.apple\\.security\\.device\\.camera</key>\\s*<true/>"),
                        "device.camera",
                        "device.usb"),
                new Rule(
                        "the virtual machine may compile",
                        entitlements,
                        matches("<key>com\\.apple\\.security\\.cs\\.allow-jit</key>\\s*<true/>"),
                        "allow-jit",
                        "jit"),
                new Rule(
                        "it says why it uses the camera",
                        plist,
                        matches("<key>NSCameraUsageDescription</key>\\s*<string>[^<]{20,}</string>"),
                        "Awase looks at what",
                        "</string><string>"),
                new Rule(
                        "it says why it uses the microphone",
                        plist,
                        matches("<key>NSMicrophoneUsageDescription</key>\\s*<string>[^<]{20,}</string>"),
                        "NSMicrophoneUsageDescription",
                        "NSMicrophone"),
                new Rule(
                        "the image is built with them",
                        "packaging/macos/image.options",
                        has("--mac-entitlements packaging/macos/resources/Awase.entitlements"),
                        "--mac-entitlements",
                        "#"),
                new Rule("it is a .dmg", "packaging/macos/package.options", has("--type dmg"), "dmg", "pkg"));
    }

    private static List<Rule> linux() {
        String options = "packaging/linux/package.options";
        String unit = "packaging/linux/system/awase-kiosk.service";
        return List.of(
                new Rule("GTK comes with it", options, has("libgtk-3-0"), "libgtk-3-0", "libgtk-4-1"),
                new Rule("cameras' library comes with it", options, has("libv4l-0"), "libv4l-0", "libv4l-9"),
                new Rule("Japanese comes with it", options, has("fonts-noto-cjk"), "fonts-noto-cjk", "fonts-noto"),
                new Rule(
                        "nothing asks for a desktop's menu",
                        options,
                        lacksOption("--linux-shortcut"),
                        "--type deb",
                        "--type deb\n--linux-shortcut"),
                new Rule("systemd is told", unit, has("Type=notify\nNotifyAccess=all"), "Type=notify", "Type=simple"),
                new Rule(
                        "a silent kiosk is restarted",
                        unit,
                        matches("(?m)^WatchdogSec=\\d+s$"),
                        "WatchdogSec=30s",
                        "#WatchdogSec=30s"),
                new Rule("an ended kiosk is restarted", unit, has("Restart=always"), "Restart=always", "Restart=no"),
                new Rule(
                        "only a purge drops the catalog",
                        "packaging/linux/deb/postrm",
                        matches("(?s)= purge \\].*rm -rf /var/lib/awase"),
                        "= purge",
                        "= remove"),
                new Rule(
                        "a removal drops no catalog",
                        "packaging/linux/deb/prerm",
                        Predicate.not(has("/var/lib/awase")),
                        "rm -f /usr/bin/awase",
                        "rm -rf /var/lib/awase"));
    }

    private static List<Rule> launcher() {
        return List.of(
                new Rule(
                        "other programs' options start none of this",
                        "packaging/linux/launcher",
                        has("unset JDK_JAVA_OPTIONS"),
                        "unset",
                        "export"),
                new Rule(
                        "no folder that somebody happens to stand in is on the class path",
                        "packaging/build.xml",
                        has("pattern=\":$\" replace=\"\""),
                        "replace=\"\"",
                        "replace=\":\""));
    }

    private static List<Rule> applier() {
        String applier = "packaging/linux/system/awase-update";
        return List.of(
                new Rule(
                        "an update is applied with root's rights while the kiosk does not run, and never keeps it closed",
                        "packaging/linux/system/awase-kiosk.service",
                        matches("(?m)^ExecStartPre=-\\+/usr/lib/awase/awase-update apply$"),
                        "=-+",
                        "=+"),
                new Rule(
                        "the installed program applies, never an update",
                        applier,
                        Predicate.not(has("/current/")),
                        "/bin/awase\"",
                        "/current/bin/awase\""),
                new Rule(
                        "without a key nothing is started", applier, has("update.key\" ] || exit 0"), "|| exit 0", ""));
    }

    private static List<Rule> updates() {
        return List.of(
                new Rule(
                        "where an update's files are gone the installed program starts",
                        "packaging/linux/system/awase",
                        has("[ -x \"$program\" ] || program="),
                        "[ -x",
                        "[ -e"),
                new Rule(
                        "a version on trial is looked at each minute",
                        "packaging/linux/system/awase-update.timer",
                        has("OnUnitInactiveSec=1min"),
                        "1min",
                        "1d"),
                new Rule(
                        "what is installed by hand goes first",
                        "packaging/linux/deb/postinst",
                        has("rm -f /var/opt/awase/current /var/opt/awase/trial"),
                        "/current",
                        "/former"),
                new Rule(
                        "only root may write where updates lie",
                        "packaging/linux/deb/postinst",
                        has("install -d -o root -g root -m 755 /var/opt/awase"),
                        "-m 755",
                        "-m 775"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theInstallersKeep(Rule rule) throws IOException {
        assertEquals(true, rule.holds().test(read(rule)), rule::toString);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPlantedFaultIsCaught(Rule rule) throws IOException {
        String text = read(rule);
        String broken = text.replace(rule.text(), rule.fault());
        assertNotEquals(text, broken, () -> "nothing was planted: " + rule);
        assertFalse(rule.holds().test(broken), rule::toString);
    }

    private static String read(Rule rule) throws IOException {
        return Files.readString(BASE.resolve(rule.file())).replace("\r\n", "\n");
    }

    private static Predicate<String> has(String words) {
        return text -> text.contains(words);
    }

    private static Predicate<String> matches(String expression) {
        return Pattern.compile(expression).asPredicate();
    }

    /** Named in a comment at most, and without its dashes. */
    private static Predicate<String> lacksOption(String option) {
        return Predicate.not(has(option));
    }
}
