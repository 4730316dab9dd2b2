package dev.awase.shopper;

import dev.awase.design.Studio;
import dev.awase.design.pad.Typing;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import dev.awase.shopper.ask.AskScreen;
import dev.awase.shopper.attract.AttractScreen;
import dev.awase.shopper.call.CallScreen;
import dev.awase.shopper.capture.CaptureScreen;
import dev.awase.shopper.confirm.ConfirmScreen;
import dev.awase.shopper.detail.DetailScreen;
import dev.awase.shopper.erased.ErasedScreen;
import dev.awase.shopper.goodbye.GoodbyeScreen;
import dev.awase.shopper.looks.Choices;
import dev.awase.shopper.looks.LooksScreen;
import dev.awase.shopper.notice.NoticeScreen;
import dev.awase.shopper.phone.PhoneScreen;
import dev.awase.shopper.pick.PickScreen;
import dev.awase.shopper.takehome.TakeHomeScreen;
import dev.awase.shopper.trouble.TroubleScreen;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.scene.layout.Region;

/** The one screen for each step, made anew each time; {@code idle} is told what the idle screen stands on. */
record Screens(Desk desk, Storefront front, Ways ways, Clock clock, LongSupplier nanos, Consumer<Tint> idle) {
    Region of(Visit visit, Studio studio, Typing typing) {
        Pieces pieces = new Pieces(studio.strings());
        return switch (visit.step()) {
            case Step.Attract() ->
                new AttractScreen(
                        front.idle(desk.rehearsal()), new IdleFront(desk, studio, idle), clock, nanos, studio);
            case Step.Notice() ->
                new NoticeScreen(
                        new NoticeScreen.Told(desk.photosLeave(), front.watches(desk.rehearsal()), front.privacy()),
                        others(visit, studio),
                        studio,
                        desk::intend);
            case Step.Capture capture ->
                new CaptureScreen(capture, desk, front.lens(), others(visit, studio), studio, desk::intend);
            case Step.Pick pick -> pick(pick, studio);
            case Step.Phone phone -> new PhoneScreen(phone, desk.hasLens(), studio, nanos, desk::intend);
            case Step.Confirm confirm -> new ConfirmScreen(confirm, desk.taxonomy(), studio, desk::intend);
            case Step.Looks looks ->
                new LooksScreen(
                        looks,
                        new Choices(desk.taxonomy(), desk.sizes()),
                        pieces,
                        studio,
                        nanos,
                        desk::cutOut,
                        desk::intend);
            case Step.Detail detail -> new DetailScreen(detail, pieces, desk::way, studio, desk::intend);
            case Step.Ask ask -> new AskScreen(ask, desk.taxonomy(), pieces, typing, studio, desk::intend);
            case Step.Call call -> new CallScreen(visit.call(), call.hasPhoto(), studio, desk::intend);
            case Step.TakeHome list ->
                new TakeHomeScreen(list, pieces, front.takeHome(studio, desk.printer()), studio, desk::intend);
            case Step.Goodbye(boolean photo) -> new GoodbyeScreen(photo, studio);
            case Step.Erased erased -> new ErasedScreen(erased, desk.photosLeave(), studio);
            case Step.Trouble trouble -> new TroubleScreen(trouble, others(visit, studio), studio, desk::intend);
        };
    }

    private Region pick(Step.Pick step, Studio studio) {
        PickScreen screen = new PickScreen(step, desk, studio, desk::intend);
        if (!desk.hasLens() && desk.phoneOffered() && step.category().isEmpty()) {
            screen.offer(OtherWays.phone(studio, ways));
        }
        return screen;
    }

    private Region others(Visit visit, Studio studio) {
        return OtherWays.of(visit.step(), studio, ways, desk.phoneOffered());
    }
}
