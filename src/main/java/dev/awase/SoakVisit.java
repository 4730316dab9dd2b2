package dev.awase;

import dev.awase.design.review.Reach;
import dev.awase.item.Gtin;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** One visit as a shopper plays it, from the idle screen to the idle screen, by touches chosen at random. */
final class SoakVisit {
    /** So much is done before she goes. */
    private static final int LEAST_ACTS = 3;

    private static final int MOST_ACTS = 10;

    /** Looking for the way out takes no more. */
    private static final int LOST = 60;

    private static final double WALKS_AWAY = 0.04;
    private static final double COMES_BACK = 0.3;
    private static final double SCANS = 0.12;
    private static final double BY_SHUTTER = 0.01;
    private static final double WAITS_FOR_STYLIST = 0.5;

    /** Into the count-down, with the usual patience; and longer than any patience there is. */
    private static final Duration LONG = Duration.ofSeconds(55);

    private static final Duration FOR_EVER = Duration.ofHours(1);

    private final SoakHand screen;
    private final SplittableRandom random;
    private final List<Gtin> codes;
    private final SoakMischief mischief;

    /** {@code codes} are numbers under the barcodes of things in the shop. */
    SoakVisit(SoakHand screen, SplittableRandom random, List<Gtin> codes, SoakMischief mischief) {
        this.screen = screen;
        this.random = random;
        this.codes = codes;
        this.mischief = mischief;
    }

    /**
     * Plays it.
     *
     * @throws Refusal if something that was to come never came
     */
    void play() {
        long began = System.nanoTime();
        long number = screen.now().number();
        boolean scans = !codes.isEmpty() && !mischief.needsPhoto() && random.nextDouble() < SCANS;
        if (scans) {
            scan();
        }
        int acts = LEAST_ACTS + random.nextInt(MOST_ACTS - LEAST_ACTS + 1);
        for (int act = 0; !over(number); act++) {
            if (act > LOST) {
                throw new Refusal(
                        "a shopper found no way out of " + name(screen.now().step()));
            }
            act(act >= acts && mischief.done());
        }
        screen.times().add("visit", System.nanoTime() - began);
    }

    private boolean over(long number) {
        return screen.now().number() != number;
    }

    private void scan() {
        long began = System.nanoTime();
        screen.scan(codes.get(random.nextInt(codes.size())));
        screen.await(visit -> visit.step() instanceof Step.Looks, "look by code", began);
    }

    private void act(boolean leaves) {
        Visit before = screen.now();
        mischief.before(before.step());
        boolean walks = !(before.step() instanceof Step.Attract) && random.nextDouble() < WALKS_AWAY;
        if (mischief.done() && walks) {
            walkAway(before);
            return;
        }
        boolean shutter = before.step() instanceof Step.Capture capture
                && capture.hint().isEmpty()
                && random.nextDouble() < BY_SHUTTER;
        List<SoakWay> ways = shutter ? List.of(shutter()) : ways(before.step(), leaves);
        Optional<SoakWay> taken = take(before, ways);
        if (taken.isEmpty()) {
            // What is on the screen only now may be reached by the next look; a sheet is closed by what it offers.
            screen.drawn();
        }
    }

    private static SoakWay shutter() {
        return new SoakWay(
                "shutter",
                1,
                "photo",
                (_, now) -> !(now.step() instanceof Step.Capture capture)
                        || (capture.hint().isPresent() && !capture.reading()));
    }

    private List<SoakWay> ways(Step step, boolean leaves) {
        List<SoakWay> ways = SoakWay.on(step);
        if (mischief.needsPhoto() && !mischief.done()) {
            List<SoakWay> straight = ways.stream()
                    .filter(way -> way.id().equals("open-camera") || way.id().equals("still-"))
                    .toList();
            return straight.isEmpty() ? ways : straight;
        }
        if (!leaves || step instanceof Step.Attract) {
            return ways;
        }
        List<SoakWay> out = new ArrayList<>(SoakWay.out());
        if (step instanceof Step.Ask || step instanceof Step.Call) {
            out.addAll(ways);
        }
        return out;
    }

    /** One of the ways that can be reached, by their weights; waits for what comes of it. */
    private Optional<SoakWay> take(Visit before, List<SoakWay> ways) {
        List<SoakWay> taken = new ArrayList<>();
        long began = System.nanoTime();
        Optional<String> touched = screen.touch(spots -> choose(spots, ways, taken));
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        if (taken.isEmpty()) {
            screen.drawn();
            return Optional.empty();
        }
        SoakWay way = taken.getFirst();
        Visit now = screen.await(
                visit -> way.come().test(before, visit) || visit.number() != before.number(), way.stage(), began);
        boolean asked = way.stage().equals("first look") && SoakWay.isAsking(now.step());
        if (asked && mischief.mayAwaitStylist() && random.nextDouble() < WAITS_FOR_STYLIST) {
            screen.await(visit -> !SoakWay.isAsking(visit.step()), "stylist", began);
        }
        return Optional.of(way);
    }

    private Optional<Reach.Spot> choose(List<Reach.Spot> spots, List<SoakWay> ways, List<SoakWay> taken) {
        boolean sheet = spots.stream().anyMatch(spot -> spot.id().equals("sheet-close"));
        if (sheet) {
            return Optional.of(spots.get(random.nextInt(spots.size())));
        }
        List<SoakWay> open = ways.stream()
                .filter(way -> spots.stream().anyMatch(spot -> spot.id().startsWith(way.id())))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        int left = random.nextInt(open.stream().mapToInt(SoakWay::weight).sum());
        for (SoakWay way : open) {
            left -= way.weight();
            if (left < 0) {
                taken.add(way);
                List<Reach.Spot> of = spots.stream()
                        .filter(spot -> spot.id().startsWith(way.id()))
                        .toList();
                return Optional.of(of.get(random.nextInt(of.size())));
            }
        }
        return Optional.empty();
    }

    /** Nobody touches it any more; now and then she comes back while it counts down. */
    private void walkAway(Visit before) {
        long began = System.nanoTime();
        boolean asked = !(before.step() instanceof Step.Goodbye || before.step() instanceof Step.Erased)
                && !before.call().begun();
        if (asked && random.nextDouble() < COMES_BACK) {
            screen.leave(LONG, visit -> screen.sees("still-here") || visit.number() != before.number());
            screen.touch(spots -> spots.stream()
                    .filter(spot -> spot.id().equals("still-here"))
                    .findFirst());
            screen.times().add("still here", System.nanoTime() - began);
            return;
        }
        screen.leave(FOR_EVER, visit -> visit.number() != before.number());
        screen.times().add("left alone", System.nanoTime() - began);
    }

    private static String name(Step step) {
        return step.getClass().getSimpleName();
    }
}
