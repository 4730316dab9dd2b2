package dev.awase.staff.tagging;

import dev.awase.catalog.Product;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Formality;
import dev.awase.item.Guess;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.Season;
import dev.awase.item.ToneName;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.Tagging;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sees a navy striped bag in every picture and is told the same of every product, unless it is told otherwise. */
final class SampleReader implements TagReader {
    final List<String> asked = new ArrayList<>();
    Model model = Model.READY;
    double sure = 0.95;
    boolean blind;
    Optional<ModelFault> fault = Optional.empty();
    Tagging said = new Tagging(
            Optional.of(new Category("hat")),
            Map.of("en", "Soft bag", "ja", "かばん"),
            Optional.of("leather"),
            Optional.of(Formality.SMART),
            Set.of(Season.AUTUMN),
            0);

    @Override
    public Model model() {
        return model;
    }

    @Override
    public Optional<Reading> look(Product product) {
        if (blind) {
            return Optional.empty();
        }
        Category bag = new Category("bag");
        Item item = Item.of(bag, new Appearance(Palette.of(ToneName.NAVY), Pattern.STRIPED));
        return Optional.of(new Reading.Clear(item, sure, List.of(new Guess(bag, sure))));
    }

    @Override
    public Tagging ask(Product product, List<Locale> languages) {
        asked.add(product.sku());
        if (fault.isPresent()) {
            throw fault.get();
        }
        return said;
    }
}
