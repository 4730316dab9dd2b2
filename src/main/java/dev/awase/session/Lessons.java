package dev.awase.session;

import dev.awase.analytics.Choice;
import dev.awase.analytics.SeenPiece;
import dev.awase.catalog.CuratedLook;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import dev.awase.coordination.taste.Outcome;
import dev.awase.coordination.taste.Piece;
import dev.awase.coordination.taste.Source;
import dev.awase.item.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is recorded and decided in the shop, as a taste learns it. */
final class Lessons {
    private Lessons() {}

    static Outcome of(Choice choice) {
        return new Outcome(
                source(choice.source()),
                pieces(choice.context()),
                piece(choice.piece().item()),
                pieces(choice.shown()),
                choice.visit(),
                choice.at());
    }

    /** A relation holds both ways: two lessons each. Relations of products that are not among the pieces teach nothing. */
    static List<Outcome> of(List<Relation> relations, Map<ProductId, Piece> pieces, Instant at) {
        List<Outcome> lessons = new ArrayList<>();
        for (Relation relation : relations) {
            Source source = relation.kind() == Relation.Kind.GOES_WITH ? Source.CURATED : Source.FORBIDDEN;
            Piece one = pieces.get(relation.one());
            Piece other = pieces.get(relation.other());
            if (one != null && other != null) {
                lessons.add(new Outcome(source, List.of(one), other, List.of(), 0, at));
                lessons.add(new Outcome(source, List.of(other), one, List.of(), 0, at));
            }
        }
        return lessons;
    }

    /** The stylists' relations, and the pieces of each look that they put together, two by two; what is forbidden stays so. */
    static Set<Relation> decided(List<Relation> relations, List<CuratedLook> looks) {
        Set<Relation> decided = new LinkedHashSet<>(relations);
        Set<Set<ProductId>> related = relations.stream()
                .map(relation -> Set.of(relation.one(), relation.other()))
                .collect(Collectors.toCollection(HashSet::new));
        for (CuratedLook look : looks) {
            List<ProductId> pieces = look.pieces().stream()
                    .sorted(Comparator.comparingLong(ProductId::value))
                    .toList();
            for (int i = 0; i < pieces.size(); i++) {
                for (ProductId other : pieces.subList(i + 1, pieces.size())) {
                    if (related.add(Set.of(pieces.get(i), other))) {
                        decided.add(new Relation(pieces.get(i), other, Relation.Kind.GOES_WITH));
                    }
                }
            }
        }
        return decided;
    }

    static Piece piece(Item item) {
        return Piece.of(item, Optional.empty());
    }

    private static List<Piece> pieces(List<SeenPiece> seen) {
        return seen.stream().map(one -> piece(one.item())).toList();
    }

    private static Source source(Choice.Source said) {
        return switch (said) {
            case CURATED -> Source.CURATED;
            case FORBIDDEN -> Source.FORBIDDEN;
            case BOUGHT -> Source.BOUGHT;
            case LIKED -> Source.LIKED;
            case DISLIKED -> Source.DISLIKED;
        };
    }
}
