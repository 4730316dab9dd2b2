package dev.awase;

import dev.awase.camera.Photo;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.CoordinationSettings.LookWeights;
import dev.awase.coordination.Look;
import dev.awase.coordination.Placing;
import dev.awase.coordination.Wish;
import dev.awase.item.Item;
import dev.awase.item.Reading;
import dev.awase.session.ShopFloor;
import dev.awase.staff.curation.KioskAnswers;
import dev.awase.vision.ItemReader;
import java.util.List;
import java.util.Optional;

/** What the kiosk would answer, by the very floor and reader that answer shoppers. */
record FloorAnswers(ShopFloor floor, ItemReader reader) implements KioskAnswers {
    @Override
    public Answer around(Product anchor, String wish) {
        Wish read = floor.wishIn(wish);
        return answer(floor.around(anchor, read), read, Optional.of(anchor.id()));
    }

    @Override
    public Answer around(Item anchor, String wish) {
        Wish read = floor.wishIn(wish);
        return answer(floor.look(anchor, read), read, Optional.empty());
    }

    private Answer answer(Look look, Wish wish, Optional<ProductId> self) {
        List<ProductId> shown = look.shelves().stream()
                .flatMap(shelf -> shelf.matches().stream())
                .map(match -> match.product().id())
                .toList();
        return new Answer(self, wish, look, floor.terms(look.anchor(), wish, self, shown));
    }

    @Override
    public Reading read(Photo photo) {
        return reader.read(photo);
    }

    @Override
    public Placing placing(Answer answer, ProductId id) {
        return floor.placing(answer.look(), answer.wish(), answer.self(), id);
    }

    @Override
    public List<Product> anchors(int count) {
        return floor.spread(count);
    }

    @Override
    public LookWeights weights() {
        return floor.weights();
    }

    @Override
    public List<Look> looks(LookWeights weights, List<Product> anchors) {
        return floor.trying(weights, anchors);
    }
}
