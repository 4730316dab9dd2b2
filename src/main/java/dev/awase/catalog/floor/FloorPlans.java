package dev.awase.catalog.floor;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import dev.awase.catalog.FloorGuide;
import dev.awase.catalog.FloorMap;
import dev.awase.catalog.FloorWay;
import dev.awase.catalog.FloorWay.Corner;
import dev.awase.catalog.Place;
import dev.awase.catalog.floor.UnfitPlan.Why;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The shop's pictures of its floors, one SVG a floor, named as the catalog names the floor ({@code 1F.svg}). A zone that
 * the staff drew on their map goes before the same one in the picture. A picture that is not fit is logged once with
 * what to do, and shown to nobody. Safe to use from any thread.
 */
public final class FloorPlans implements FloorGuide {
    private static final Logger LOG = LoggerFactory.getLogger(FloorPlans.class);
    private static final int LONG_SIDE = 1200;

    private final Path folder;
    private final FloorMap map;
    private final Map<Path, Known> known = new HashMap<>();

    /** A picture as it was read; another one once the file has changed. */
    private record Known(long changed, Optional<Drawn> drawn) {}

    private record Drawn(FloorPlan plan, BufferedImage picture) {}

    /** {@code folder} need not be there. */
    public FloorPlans(Path folder, FloorMap map) {
        this.folder = folder;
        this.map = map;
    }

    @Override
    public Optional<FloorWay> way(Place place) {
        return drawn(place.floor()).map(drawn -> way(place, drawn));
    }

    private FloorWay way(Place place, Drawn drawn) {
        FloorPlan plan = drawn.plan();
        Optional<FloorMap.Box> box =
                map.spot(place).or(() -> Optional.ofNullable(plan.zones().get(place.zone())));
        Optional<Corner> start = plan.kiosk().or(plan::entry);
        List<Corner> corners = start.flatMap(from -> box.map(target -> new Walk(plan).to(from, target)))
                .orElse(List.of());
        BufferedImage picture = drawn.picture();
        int[] argb = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return new FloorWay(
                place.floor(),
                argb,
                picture.getWidth(),
                picture.getHeight(),
                box,
                plan.kiosk().isPresent(),
                corners);
    }

    /** Where each floor's picture lies; a floor whose name is no file's has none. */
    private synchronized Optional<Drawn> drawn(String floor) {
        Path file = folder.resolve(floor.replaceAll("[/\\\\:*?\"<>|]", "_") + ".svg")
                .normalize();
        try {
            if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            long changed = Files.getLastModifiedTime(file).toMillis();
            Known before = known.get(file);
            if (before == null || before.changed() != changed) {
                before = new Known(changed, read(file));
                known.put(file, before);
            }
            return before.drawn();
        } catch (IOException fault) {
            LOG.warn("the picture of a floor cannot be read: {}", fault.getMessage());
            return Optional.empty();
        }
    }

    /** What is marked in a picture: where one sets out from, and how many zones it names. */
    public record Marks(boolean start, int zones) {}

    /**
     * Looks at a picture as the kiosk would.
     *
     * @throws UnfitPlan if it shows it to nobody
     */
    public static Marks check(Path file) throws IOException, UnfitPlan {
        FloorPlan plan = drawn(file).plan();
        return new Marks(plan.kiosk().or(plan::entry).isPresent(), plan.zones().size());
    }

    private static Optional<Drawn> read(Path file) throws IOException {
        try {
            return Optional.of(drawn(file));
        } catch (UnfitPlan unfit) {
            LOG.warn("{}: {}", file.getFileName(), unfit.getMessage());
            return Optional.empty();
        }
    }

    private static Drawn drawn(Path file) throws IOException, UnfitPlan {
        if (Files.size(file) > PlanReader.MOST_BYTES) {
            throw new UnfitPlan(
                    Why.LARGE, "the picture is over 1 MB; leave out photos and fine detail, and save it again");
        }
        byte[] svg = Files.readAllBytes(file);
        FloorPlan plan = PlanReader.read(svg);
        try {
            return new Drawn(plan, picture(svg, plan));
        } catch (RuntimeException | StackOverflowError fault) {
            // Whatever the library stumbles over in a stranger's file must cost the picture alone.
            LOG.debug("a picture of a floor cannot be drawn", fault);
            throw undrawn();
        }
    }

    private static UnfitPlan undrawn() {
        return new UnfitPlan(
                Why.BROKEN, "the picture cannot be drawn; open it in the program that made it and save it again");
    }

    private static BufferedImage picture(byte[] svg, FloorPlan plan) throws UnfitPlan {
        LoaderContext alone = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, alone);
        if (document == null) {
            throw undrawn();
        }
        int width = (int) Math.round(plan.aspect() >= 1 ? LONG_SIDE : LONG_SIDE * plan.aspect());
        int height = (int) Math.round(plan.aspect() >= 1 ? LONG_SIDE / plan.aspect() : LONG_SIDE);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((Component) null, pen, new ViewBox(0, 0, width, height));
        pen.dispose();
        return picture;
    }
}
