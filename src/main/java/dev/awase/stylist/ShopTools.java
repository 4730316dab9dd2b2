package dev.awase.stylist;

import dev.awase.catalog.Product;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.SizeStock;
import dev.awase.coordination.Wish;
import dev.awase.item.Category;
import dev.awase.item.ToneName;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.service.tool.ToolExecutor;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The shop as a model may look at it: it reads and changes nothing. A wrong argument or a fault is answered in words; no
 * tool ever fails.
 */
final class ShopTools {
    private static final Logger LOG = LoggerFactory.getLogger(ShopTools.class);
    private static final int MOST_CALLS = 16;
    private static final int MOST = 8;
    private static final int LOOKED_THROUGH = 120;
    private static final double VISIBLE_SHARE = 0.3;
    private static final String TONES =
            Arrays.stream(ToneName.values()).map(ToneName::id).collect(Collectors.joining(", "));

    private final Shop shop;
    private final Enquiry enquiry;
    private final HandedOut handedOut;
    private final ProductLines lines;
    private final AtomicInteger calls = new AtomicInteger();

    ShopTools(Shop shop, Enquiry enquiry, HandedOut handedOut, ProductLines lines) {
        this.shop = shop;
        this.enquiry = enquiry;
        this.handedOut = handedOut;
        this.lines = lines;
    }

    Map<ToolSpecification, ToolExecutor> all() {
        Map<ToolSpecification, ToolExecutor> tools = new LinkedHashMap<>();
        tools.put(
                tool(
                                "search",
                                "Products in stock whose texts hold all the words, best first. Narrow by kind, tone, price.")
                        .parameters(narrowed(
                                        JsonObjectSchema.builder()
                                                .addStringProperty(
                                                        "words",
                                                        "one to three words, in the shopper's language; may be empty with a kind"))
                                .build())
                        .build(),
                answering(this::search));
        tools.put(
                tool(
                                "complete_look",
                                "Products in stock that go with a product, or with her own item where no id is given.")
                        .parameters(narrowed(JsonObjectSchema.builder()
                                        .addStringProperty("id", "a product's id such as p3; empty for her own item"))
                                .build())
                        .build(),
                answering(this::completeLook));
        tools.put(
                tool("more_like_this", "Products in stock of the same kind as a product and like it.")
                        .parameters(narrowed(withId()).build())
                        .build(),
                answering(this::moreLike));
        tools.put(one("product_facts", "All that the catalog holds of a product.", withId()), answering(this::facts));
        tools.put(
                one(
                        "stock_by_size",
                        "Which sizes of a product are in stock.",
                        withId().addStringProperty("size", "the size she asked for, in her words; may be empty")),
                answering(this::stock));
        tools.put(one("place", "Where a product stands in the shop.", withId()), answering(this::place));
        return tools;
    }

    private static ToolSpecification.Builder tool(String name, String description) {
        return ToolSpecification.builder().name(name).description(description);
    }

    private static ToolSpecification one(String name, String description, JsonObjectSchema.Builder parameters) {
        return tool(name, description).parameters(parameters.build()).build();
    }

    private static JsonObjectSchema.Builder withId() {
        return JsonObjectSchema.builder()
                .addStringProperty("id", "a product's id such as p3")
                .required("id");
    }

    private JsonObjectSchema.Builder narrowed(JsonObjectSchema.Builder schema) {
        String kinds = shop.taxonomy().categories().stream().map(Category::id).collect(Collectors.joining(", "));
        return schema.addStringProperty("category", "one of: " + kinds + "; empty for any")
                .addStringProperty("tone", "one of: " + TONES + "; empty for any")
                .addNumberProperty("max_price", "the most it may cost, in the currency of the prices; 0 for any");
    }

    private ToolExecutor answering(Function<ToolArguments, String> tool) {
        return (ToolExecutionRequest request, Object memory) -> {
            if (calls.incrementAndGet() > MOST_CALLS) {
                return "You have looked enough. Answer now with what you know, or UNKNOWN.";
            }
            try {
                return tool.apply(ToolArguments.of(
                        Optional.ofNullable(request.arguments()).orElse("")));
            } catch (ToolArguments.Refused refused) {
                return refused.getMessage();
            } catch (RuntimeException fault) {
                LOG.warn("a tool could not answer: {}", fault.getClass().getName());
                return "The catalog cannot be read just now. Answer UNKNOWN.";
            }
        };
    }

    private String search(ToolArguments asked) {
        Wish wish = wish(asked);
        String words = asked.text("words").orElse("");
        if (words.isEmpty() && wish.slots().isEmpty()) {
            return "Give words, a category, or both.";
        }
        Stream<Product> found = words.isEmpty()
                ? wish.slots().stream().flatMap(kind -> labeled(kind).stream())
                : shop.search(words, LOOKED_THROUGH).stream();
        return list(
                found.filter(product -> wish.slots().isEmpty()
                                || wish.slots().stream()
                                        .anyMatch(kind -> shop.taxonomy()
                                                .isA(product.item().category(), kind)))
                        .filter(product -> hasTone(product, wish.tones())),
                asked);
    }

    private List<Product> labeled(Category kind) {
        return shop.search(shop.taxonomy().label(kind, Locale.ENGLISH), LOOKED_THROUGH);
    }

    private String completeLook(ToolArguments asked) {
        Wish wish = wish(asked);
        Optional<Product> anchor = asked.text("id").map(this::product);
        Look look = anchor.map(product -> shop.around(product, wish)).orElseGet(() -> shop.look(enquiry.item(), wish));
        int each = wish.slots().isEmpty() ? 2 : MOST;
        return list(
                look.shelves().stream()
                        .flatMap(shelf -> shelf.matches().stream()
                                .map(Match::product)
                                .filter(product -> within(product, asked))
                                .limit(each)),
                asked);
    }

    private String moreLike(ToolArguments asked) {
        Wish wish = wish(asked).withSlots(Set.of());
        return list(shop.similar(required(asked), wish, MOST).stream().map(Match::product), asked);
    }

    private String facts(ToolArguments asked) {
        return lines.facts(required(asked));
    }

    private String stock(ToolArguments asked) {
        Product product = required(asked);
        String sizes = "sizes: " + lines.sizes(product);
        return asked.text("size")
                .map(size -> switch (SizeStock.of(product, size)) {
                    case THERE -> "Yes, in stock in this size. " + sizes;
                    case GONE -> "No, not in stock in this size. " + sizes;
                    case UNKNOWN -> "It does not come in sizes of that kind. " + sizes;
                })
                .orElse(sizes);
    }

    private String place(ToolArguments asked) {
        return "place: " + lines.place(required(asked));
    }

    private String list(Stream<Product> products, ToolArguments asked) {
        List<String> found = products.filter(product -> product.stock() > 0 && within(product, asked))
                .distinct()
                .limit(MOST)
                .map(lines::line)
                .toList();
        return found.isEmpty()
                ? "Nothing in stock answers this. Try fewer words or another category, or say that there is nothing."
                : ProductLines.HEAD + "\n" + String.join("\n", found);
    }

    private static boolean within(Product product, ToolArguments asked) {
        int digits = Math.max(0, product.price().currency().getDefaultFractionDigits());
        return asked.number("max_price")
                .map(most -> BigDecimal.valueOf(product.price().now(), digits).compareTo(most) <= 0)
                .orElse(true);
    }

    /** The wish of the screen, for the occasion she speaks of, narrowed by what the tool is asked. */
    private Wish wish(ToolArguments asked) {
        Wish shown = enquiry.wish();
        Wish wish = shown.withOccasion(shop.wishIn(enquiry.words()).occasion().or(shown::occasion));
        Optional<Category> kind = asked.text("category").map(this::kind);
        Optional<ToneName> tone = asked.text("tone").map(ShopTools::tone);
        return wish.withSlots(kind.map(Set::of).orElse(Set.of()))
                .withTones(tone.map(Set::of).orElseGet(wish::tones));
    }

    private Category kind(String words) {
        return shop.taxonomy()
                .find(words)
                .orElseThrow(() -> new ToolArguments.Refused("There is no such category; leave it empty."));
    }

    private static ToneName tone(String words) {
        return ToneName.byId(words.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new ToolArguments.Refused("tone is one of: " + TONES + "."));
    }

    private Product required(ToolArguments asked) {
        return product(asked.text("id").orElseThrow(() -> new ToolArguments.Refused("Give a product's id.")));
    }

    /** The product as it is now: what was handed out a while ago may have been sold. */
    private Product product(String id) {
        return handedOut
                .product(id)
                .flatMap(product -> shop.product(product.id()))
                .orElseThrow(
                        () -> new ToolArguments.Refused("There is no product with this id; use ids you were given."));
    }

    private static boolean hasTone(Product product, Set<ToneName> tones) {
        return tones.isEmpty()
                || product.item().palette().swatches().stream()
                        .anyMatch(swatch -> swatch.share() >= VISIBLE_SHARE && tones.contains(swatch.name()));
    }
}
