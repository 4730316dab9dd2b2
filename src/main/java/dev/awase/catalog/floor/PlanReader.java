package dev.awase.catalog.floor;

import dev.awase.catalog.FloorMap.Box;
import dev.awase.catalog.FloorWay.Corner;
import dev.awase.catalog.floor.UnfitPlan.Why;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a floor's picture, an SVG that the shop supplies, before anything draws it. A shape with {@code id="kiosk"} is
 * where the kiosk stands, {@code id="entry"} where one comes onto the floor; {@code data-zone="Shoes"} names a zone in
 * the catalog's words; {@code class="fixture"} or {@code "wall"} cannot be walked through. What could run or fetch
 * something, or is too large to draw in time, is refused with words.
 */
final class PlanReader {
    /** No floor needs more; what is larger takes too long to draw. */
    static final int MOST_BYTES = 1_000_000;

    private static final int MOST_ELEMENTS = 20_000;
    private static final int DEEPEST = 64;

    private static final Set<String> ACTIVE = Set.of(
            "script", "foreignobject", "image", "iframe", "audio", "video", "animate", "animatetransform", "set");

    private final XMLStreamReader xml;
    private final Deque<AffineTransform> transforms = new ArrayDeque<>();
    private final Map<String, Box> zones = new HashMap<>();
    private final List<Shape> fixtures = new ArrayList<>();
    private Optional<Corner> kiosk = Optional.empty();
    private Optional<Corner> entry = Optional.empty();
    private double aspect;

    private PlanReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws UnfitPlan if it is no picture of a floor that may be shown */
    static FloorPlan read(byte[] svg) throws UnfitPlan {
        if (svg.length > MOST_BYTES) {
            throw new UnfitPlan(
                    Why.LARGE, "the picture is over 1 MB; leave out photos and fine detail, and save it again");
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new PlanReader(factory.createXMLStreamReader(new ByteArrayInputStream(svg))).plan();
        } catch (XMLStreamException | NumberFormatException | ArrayIndexOutOfBoundsException broken) {
            throw new UnfitPlan(
                    Why.BROKEN,
                    "the picture is not a whole SVG; open it in the program that drew it and save it again");
        }
    }

    private FloorPlan plan() throws XMLStreamException, UnfitPlan {
        int elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > MOST_ELEMENTS || transforms.size() > DEEPEST) {
                        throw new UnfitPlan(Why.LARGE, "the picture has too many parts; leave out fine detail");
                    }
                    start(elements == 1);
                }
                case XMLStreamConstants.END_ELEMENT -> transforms.pop();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnfitPlan(
                            Why.BROKEN, "the picture has a document type of its own; save it as a plain SVG");
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> refuseFetching(xml.getText());
                default -> {}
            }
        }
        return new FloorPlan(aspect, kiosk, entry, zones, fixtures);
    }

    private void start(boolean root) throws UnfitPlan {
        refuse();
        if (root) {
            transforms.push(frame());
            return;
        }
        AffineTransform here = new AffineTransform(transforms.peek());
        here.concatenate(PlanShapes.transform(attribute("transform")));
        transforms.push(here);
        Optional<Shape> drawn =
                PlanShapes.of(xml.getLocalName(), this::attribute).map(here::createTransformedShape);
        drawn.ifPresent(this::note);
    }

    /** From the picture's own units to shares of it. */
    private AffineTransform frame() throws UnfitPlan {
        String[] box = attribute("viewBox").strip().split("[\\s,]+", -1);
        if (!"svg".equals(xml.getLocalName()) || box.length != 4) {
            throw new UnfitPlan(Why.BROKEN, "the picture is no SVG with a viewBox; save it again with one");
        }
        double width = Double.parseDouble(box[2]);
        double height = Double.parseDouble(box[3]);
        if (!(width > 0 && height > 0 && width / height < 8 && height / width < 8)) {
            throw new UnfitPlan(Why.BROKEN, "the picture's viewBox is no floor: " + attribute("viewBox"));
        }
        aspect = width / height;
        AffineTransform shares = AffineTransform.getScaleInstance(1 / width, 1 / height);
        shares.translate(-Double.parseDouble(box[0]), -Double.parseDouble(box[1]));
        return shares;
    }

    private void note(Shape shape) {
        Rectangle2D around = shape.getBounds2D();
        Corner middle = new Corner(around.getCenterX(), around.getCenterY());
        switch (attribute("id")) {
            case "kiosk" -> kiosk = Optional.of(middle);
            case "entry" -> entry = Optional.of(middle);
            default -> {}
        }
        Set<String> classes = Set.of(attribute("class").strip().split("\\s+", -1));
        if (classes.contains("fixture") || classes.contains("wall")) {
            fixtures.add(shape);
        }
        String zone = attribute("data-zone").strip();
        if (!zone.isEmpty()) {
            within(around).ifPresent(box -> zones.put(zone, box));
        }
    }

    private static Optional<Box> within(Rectangle2D around) {
        Rectangle2D inside = around.createIntersection(new Rectangle2D.Double(0, 0, 1, 1));
        return inside.isEmpty()
                ? Optional.empty()
                : Optional.of(new Box(inside.getX(), inside.getY(), inside.getWidth(), inside.getHeight()));
    }

    private void refuse() throws UnfitPlan {
        String name = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (ACTIVE.contains(name)) {
            throw new UnfitPlan(
                    Why.ACTIVE,
                    "the picture holds <" + name + ">, which is not shown; draw the floor with shapes only");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i);
            if (attribute.startsWith("on")) {
                throw new UnfitPlan(
                        Why.ACTIVE, "the picture holds a script (" + attribute + "); save it as a plain SVG");
            }
            if ((attribute.equals("href") || attribute.equals("src")) && !value.startsWith("#")) {
                throw new UnfitPlan(
                        Why.OUTSIDE,
                        "the picture points to something outside itself; put everything into the one file");
            }
            refuseFetching(value);
        }
    }

    private static void refuseFetching(String words) throws UnfitPlan {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("\\s|[\"']", "");
        if (plain.contains("@import") || plain.replace("url(#", "").contains("url(")) {
            throw new UnfitPlan(
                    Why.OUTSIDE, "the picture points to something outside itself; put everything into the one file");
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
