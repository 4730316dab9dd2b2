package dev.awase;

import java.util.stream.Collectors;

/** A look as text for a person at a prompt. */
final class LookText {
    private LookText() {}

    static String of(LookDocument document) {
        String slots = document.look().stream().map(LookText::slot).collect(Collectors.joining("\n\n"));
        String similar = document.similar().isEmpty()
                ? ""
                : "\n\nmore like this\n"
                        + document.similar().stream().map(LookText::product).collect(Collectors.joining("\n"));
        LookDocument.Timings timings = document.timings();
        String advice = document.advice().map(words -> words + "\n\n").orElse("");
        return document.photo() + ": " + document.reading().text() + "\n\n" + advice + slots + similar + "\n\nread in "
                + Math.round(timings.readMs()) + " ms, ranked in " + Math.round(timings.rankMs()) + " ms"
                + timings.modelMs()
                        .map(model -> ", asked the model in " + Math.round(model) + " ms")
                        .orElse("")
                + document.modelFault()
                        .map(fault -> " (it gave no answer: " + fault + "; this is the machine’s own look)")
                        .orElse("");
    }

    private static String slot(LookDocument.SlotDocument slot) {
        String products = slot.products().isEmpty()
                ? "  nothing in stock within the wish"
                : slot.products().stream().map(LookText::product).collect(Collectors.joining("\n"));
        return slot.slot() + "\n" + products;
    }

    private static String product(LookDocument.ProductDocument product) {
        String reasons = String.join(" · ", product.reasons());
        return "  %-14s %s, %s %s, %d in stock%s%n%17s%s"
                .formatted(
                        product.sku(),
                        product.name(),
                        product.price().toPlainString(),
                        product.currency(),
                        product.stock(),
                        product.place().map(place -> ", " + place).orElse(""),
                        "",
                        reasons);
    }
}
