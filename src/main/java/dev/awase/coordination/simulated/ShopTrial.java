package dev.awase.coordination.simulated;

import dev.awase.catalog.Product;
import dev.awase.coordination.Shelf;
import dev.awase.coordination.measure.Figure;
import dev.awase.coordination.taste.Offering;
import dev.awase.coordination.taste.Outcome;
import dev.awase.coordination.taste.TasteLearner;
import dev.awase.item.Item;
import dev.awase.item.Taxonomy;
import java.util.ArrayList;
import java.util.List;

/**
 * The same simulated visits to the same shop twice: once ranked by the rules alone, once by a taste that learns after each
 * visit. A like-rate is hearts by pieces looked at.
 *
 * @param visits how many visits
 * @param products how many products were in stock
 * @param fixed the rules alone
 * @param learning with what was learned
 * @param gain how much higher the like-rate is with learning
 * @param course the gain in each quarter of the visits, in order
 * @param prank what a prankster moves after these visits
 */
public record ShopTrial(
        int visits, int products, Side fixed, Side learning, Gain gain, List<Gain> course, Prank prank) {
    private static final int QUARTERS = 4;

    public ShopTrial {
        course = List.copyOf(course);
    }

    /**
     * One of the two.
     *
     * @param coverage the share of all products in stock that anybody looked at
     * @param gini of the looks over these products, 0 where all get as many
     */
    public record Side(Figure likeRate, double coverage, double gini) {}

    /**
     * What shoppers are like and how many come.
     *
     * @param near how much nearness of tone counts for them, against N(0, 1) for a pair of tones
     * @param strength how strong their other tastes are, 1 for the usual
     */
    public record Plan(int visits, long seed, double near, double strength) {
        public Plan {
            if (visits < 1) {
                throw new IllegalArgumentException("at least one visit: " + visits);
            }
        }
    }

    /** Runs all visits; {@code products} are the shop's, those sold out are left out. */
    public static ShopTrial run(Plan plan, Taxonomy taxonomy, List<Product> products) {
        List<Product> stocked =
                products.stream().filter(product -> product.stock() > 0).toList();
        Visits visits = new Visits(new HiddenTaste(plan.seed(), plan.near(), plan.strength()), plan.seed(), stocked);
        Tally fixed = new Tally(plan.visits(), stocked.size());
        Tally learning = new Tally(plan.visits(), stocked.size());
        Arm rules = new Arm(taxonomy, stocked);
        Arm taught = new Arm(taxonomy, stocked);
        TasteLearner learner = new TasteLearner(
                new Offering(stocked.stream()
                        .map(product -> Visits.piece(product.item()))
                        .toList()),
                plan.seed());
        for (int visit = 0; visit < plan.visits(); visit++) {
            Item own = visits.own(visit);
            visit(visits, visit, own, rules, fixed);
            List<Outcome> outcomes = visit(visits, visit, own, taught, learning);
            outcomes.forEach(learner::learn);
            if (!outcomes.isEmpty()) {
                taught.rankBy(learner.taste());
            }
        }
        return new ShopTrial(
                plan.visits(),
                stocked.size(),
                fixed.side(),
                learning.side(),
                Gain.of(fixed.likedOf(), learning.likedOf(), 0, plan.visits()),
                course(fixed, learning, plan.visits()),
                Prank.play(visits, plan.visits(), taught, learner));
    }

    private static List<Outcome> visit(Visits visits, int visit, Item own, Arm arm, Tally tally) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Shelf> shelves = arm.look(own).shelves();
        for (int number = 0; number < shelves.size(); number++) {
            Visits.Seen seen = visits.see(visit, number, own, shelves.get(number));
            tally.note(visit, seen);
            outcomes.addAll(seen.outcomes());
        }
        return outcomes;
    }

    private static List<Gain> course(Tally fixed, Tally learning, int visits) {
        List<Gain> course = new ArrayList<>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            int from = visits * quarter / QUARTERS;
            int until = visits * (quarter + 1) / QUARTERS;
            if (until > from) {
                course.add(Gain.of(fixed.likedOf(), learning.likedOf(), from, until));
            }
        }
        return course;
    }
}
