package dev.awase.shopper.takehome;

import dev.awase.catalog.Product;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a shop shows its products on the web: {@code pattern} is an https address with {@code {sku}} in it, such as
 * {@code https://shop.example/p/{sku}}. A product with an https address of its own keeps that.
 */
public record ShopAddress(Optional<String> pattern) {
    public static final ShopAddress NONE = new ShopAddress(Optional.empty());

    private static final String SKU = "{sku}";
    private static final int LONGEST = 200;

    public ShopAddress {
        pattern = pattern.map(String::strip).filter(words -> !words.isEmpty());
        pattern.ifPresent(words -> {
            if (words.length() > LONGEST
                    || !words.contains(SKU)
                    || https(words.replace(SKU, "x")).isEmpty()) {
                throw new IllegalArgumentException(
                        "products is no address of a shop's pages; it is written https://shop.example/p/{sku}");
            }
        });
    }

    /** The page of a product; none where the shop shows it nowhere. */
    Optional<String> of(Product product) {
        return product.web()
                .flatMap(web -> https(web.toString()))
                .or(() -> pattern.map(words -> words.replace(
                        SKU,
                        URLEncoder.encode(product.sku(), StandardCharsets.UTF_8).replace("+", "%20"))));
    }

    private static Optional<String> https(String words) {
        try {
            URI address = new URI(words);
            boolean shops = "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
            return shops ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (java.net.URISyntaxException unfit) {
            return Optional.empty();
        }
    }
}
