package dev.awase.catalog.floor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.FloorMap;
import dev.awase.catalog.FloorMap.Box;
import dev.awase.catalog.FloorWay;
import dev.awase.catalog.FloorWay.Corner;
import dev.awase.catalog.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FloorPlansTest {
    private static final Path DEMO = Path.of("assets", "demo", "floor");

    @TempDir
    Path folder;

    private final Map<Place, Box> drawn = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "1F, Shoes, true",
        "1F, Women, true",
        "1F, Bags & Hats, true",
        "1F, Accessories, true",
        "2F, Outerwear, false",
        "2F, Unisex, false",
        "2F, Men, false",
        "2F, Kids, false"
    })
    void inTheDemoStoreAWayLeadsToEachZoneAroundWhatStandsThere(String floor, String zone, boolean here)
            throws IOException, UnfitPlan {
        FloorWay way =
                new FloorPlans(DEMO, map()).way(new Place(floor, zone, "1")).orElseThrow();
        assertEquals(here, way.here());
        assertTrue(way.corners().size() >= 2);
        Corner end = way.corners().getLast();
        Box place = way.place().orElseThrow();
        assertTrue(
                end.x() > place.x()
                        && end.x() < place.x() + place.width()
                        && end.y() > place.y()
                        && end.y() < place.y() + place.height(),
                "it ends in the zone");
        FloorPlan plan = PlanReader.read(Files.readAllBytes(DEMO.resolve(floor + ".svg")));
        for (int i = 1; i < way.corners().size(); i++) {
            Corner from = way.corners().get(i - 1);
            Corner to = way.corners().get(i);
            assertTrue(from.x() == to.x() || from.y() == to.y(), "straight, with right angles");
            for (double part = 0; part <= 1; part += 0.01) {
                double x = from.x() + part * (to.x() - from.x());
                double y = from.y() + part * (to.y() - from.y());
                assertFalse(plan.isBlocked(x, y), "it goes through no fixture");
            }
        }
    }

    @Test
    void whatTheStaffDrewGoesBeforeThePicture() {
        Place shoes = new Place("1F", "Shoes", "1");
        Box moved = new Box(0.7, 0.7, 0.1, 0.1);
        drawn.put(shoes, moved);
        assertEquals(
                Optional.of(moved),
                new FloorPlans(DEMO, map()).way(shoes).orElseThrow().place());
    }

    @Test
    void aFloorWithoutAPictureAnUnfitOneAndAPlaceThatIsNowhereOnItShowNoWay() throws IOException {
        FloorPlans plans = new FloorPlans(folder, map());
        Place place = new Place("1F", "Shoes", "");
        assertEquals(Optional.empty(), plans.way(place));
        assertEquals(Optional.empty(), plans.way(new Place("../../etc/passwd", "", "")));
        Path file = folder.resolve("1F.svg");
        Files.writeString(file, "<svg viewBox='0 0 10 10'><script/></svg>");
        assertEquals(Optional.empty(), plans.way(place));
        Files.copy(DEMO.resolve("1F.svg"), folder.resolve("new.svg"));
        Files.move(folder.resolve("new.svg"), file, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertTrue(plans.way(place).isPresent(), "a mended picture is taken up");
        FloorWay nowhere = plans.way(new Place("1F", "Garden", "")).orElseThrow();
        assertEquals(Optional.empty(), nowhere.place());
        assertEquals(List.of(), nowhere.corners());
    }

    /** What a stranger's file makes the reader or the library stumble over costs its picture alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g transform='matrix(1 2)'/>",
                "<g transform='rotate()'><rect width='1' height='1'/></g>",
                "<g id='a'><use href='#a'/></g>",
                "<path d='M 1 L Q'/><polygon points='1,2,3'/>",
                "<linearGradient id='a' href='#a'/><rect fill='url(#a)' width='5' height='5'/>",
                "<filter id='f'><feGaussianBlur stdDeviation='1e9'/></filter><rect filter='url(#f)' width='5' height='5'/>"
            })
    void nothingInAPictureBringsAnythingElseDown(String part) throws IOException {
        Files.writeString(
                folder.resolve("1F.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>" + part + "</svg>");
        FloorPlans plans = new FloorPlans(folder, map());
        Optional<FloorWay> way = assertDoesNotThrow(() -> plans.way(new Place("1F", "Shoes", "")));
        assertTrue(way.stream().allMatch(found -> found.corners().isEmpty()));
    }

    @Test
    void whereEverythingIsInTheWayThereIsNone() throws UnfitPlan {
        String svg = "<svg viewBox='0 0 100 100'><rect class='wall' x='40' y='0' width='20' height='100'/></svg>";
        FloorPlan plan = PlanReader.read(svg.getBytes(StandardCharsets.UTF_8));
        List<Corner> way = new Walk(plan).to(new Corner(0.1, 0.5), new Box(0.8, 0.4, 0.1, 0.1));
        assertTrue(way.getLast().x() < 0.4, "as near as she can come");
    }

    private FloorMap map() {
        return new FloorMap() {
            @Override
            public List<Floor> floors() {
                return List.of();
            }

            @Override
            public Optional<Box> spot(Place place) {
                return Optional.ofNullable(drawn.get(place));
            }
        };
    }
}
