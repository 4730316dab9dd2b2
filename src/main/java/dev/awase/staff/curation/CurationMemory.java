package dev.awase.staff.curation;

import dev.awase.catalog.Product;
import dev.awase.coordination.CoordinationSettings.LookWeights;
import java.util.List;
import java.util.Optional;

/** What was begun on the page and is still there when somebody comes back to it, or changes the language. On the screen's thread. */
public final class CurationMemory {
    CurationPage.Part part = CurationPage.Part.PAIRS;
    Optional<Product> chosen = Optional.empty();
    Optional<LookDraft> draft = Optional.empty();
    Optional<Product> asked = Optional.empty();
    String wish = "";
    Optional<LookWeights> weights = Optional.empty();
    List<Product> anchors = List.of();
}
