package dev.awase.house;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.awase.planted.analytics.PostgresLedger;
import dev.awase.planted.catalog.TillPage;
import dev.awase.planted.item.BaseColor;
import dev.awase.planted.item.ColorSettings;
import dev.awase.planted.item.ColorUtils;
import dev.awase.planted.session.SqliteVisits;
import dev.awase.planted.staff.pin.KeypadScreen;
import java.util.List;
import java.util.Set;

/** What names promise. */
public final class Names {
    private static final Set<String> EMPTY_WORDS =
            Set.of("Manager", "Helper", "Util", "Utility", "Utilities", "Common", "Base", "Impl", "Info", "Data");

    private Names() {}

    public static List<Guard> guards() {
        return List.of(
                Guard.of(
                        noClasses()
                                .that(Rooms.outside())
                                .should(be(namedEmptily()))
                                .because("a name that fits everything says nothing: name what the thing does"),
                        ColorUtils.class,
                        BaseColor.class),
                suffixLivesIn("Screen", KeypadScreen.class, "shopper"),
                suffixLivesIn("Page", TillPage.class, "staff"),
                prefixLivesIn("Sqlite", SqliteVisits.class, "catalog", "analytics", "access", Rooms.FRONT_DOOR),
                prefixLivesIn("Postgres", PostgresLedger.class, "sync"),
                Guard.of(
                        classes()
                                .that(Rooms.outside())
                                .and()
                                .haveSimpleNameEndingWith("Settings")
                                .should()
                                .beRecords()
                                .because("settings are read once and never change"),
                        ColorSettings.class));
    }

    private static Guard suffixLivesIn(String suffix, Class<?> planted, String... rooms) {
        return Guard.of(
                noClasses()
                        .that(Rooms.outside(rooms))
                        .should()
                        .haveSimpleNameEndingWith(suffix)
                        .because("the suffix tells the room"),
                planted);
    }

    private static Guard prefixLivesIn(String prefix, Class<?> planted, String... rooms) {
        return Guard.of(
                noClasses()
                        .that(Rooms.outside(rooms))
                        .should()
                        .haveSimpleNameStartingWith(prefix)
                        .because("the prefix tells the room"),
                planted);
    }

    private static DescribedPredicate<JavaClass> namedEmptily() {
        return DescribedPredicate.describe("named " + String.join(", ", EMPTY_WORDS), type -> {
            for (String word : type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])", -1)) {
                if (EMPTY_WORDS.contains(word) || EMPTY_WORDS.contains(word.replaceFirst("s$", ""))) {
                    return true;
                }
            }
            return false;
        });
    }
}
