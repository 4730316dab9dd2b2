package dev.awase.session;

import dev.awase.coordination.Match;
import dev.awase.item.Doubt;
import java.util.List;
import java.util.Optional;

/**
 * Which step follows at once on an intent: the pure half of the session. An intent that does not fit the step, such as
 * a touch that raced a change of screen, leaves the step as it is. Steps that need work first (a photo, a ranking) are
 * reached when that work arrives.
 */
final class Flow {
    private Flow() {}

    static Step next(Step step, Intent intent) {
        return switch (intent) {
            case Intent.Begin _ -> step instanceof Step.Attract ? new Step.Notice() : step;
            case Intent.OpenCamera _ -> step instanceof Step.Notice || isShut(step) ? capture(Optional.empty()) : step;
            case Intent.OpenPhone _ -> mayBeginOtherwise(step) ? new Step.Phone(new PhoneLine.Opening()) : step;
            case Intent.OpenPick _ -> mayBeginOtherwise(step) ? new Step.Pick(Optional.empty()) : step;
            case Intent.CorrectCategory(var category) ->
                step instanceof Step.Pick ? new Step.Pick(Optional.of(category)) : step;
            case Intent.TakePhoto _, Intent.PickStill _ ->
                step instanceof Step.Capture(var hint, var reading) && !reading ? new Step.Capture(hint, true) : step;
            case Intent.Back _ -> back(step);
            case Intent.Retry _ -> step instanceof Step.Trouble trouble ? trouble.retry() : step;
            case Intent.Finish _ -> step instanceof Step.Attract ? step : new Step.Goodbye(step.holdsPhoto());
            case Intent.DeleteNow _ -> erased(step);
            case Intent.StartOver _, Intent.LeftAlone _ -> new Step.Attract();
            case Intent.OpenTakeHome _ -> takeHome(step, false);
            case Intent.Scan _,
                    Intent.PrintList _,
                    Intent.ChooseLanguage _,
                    Intent.CorrectTone _,
                    Intent.ChangeWish _,
                    Intent.OpenProduct _,
                    Intent.ChooseItem _,
                    Intent.Keep _,
                    Intent.Swap _,
                    Intent.Wear _,
                    Intent.TakeBack _,
                    Intent.LayOut _,
                    Intent.Judge _,
                    Intent.Because _,
                    Intent.AskWords _,
                    Intent.HoldToTalk _,
                    Intent.LetGo _ -> step;
            case Intent.OpenAsk _, Intent.ShowPhoto _ -> step;
            case Intent.OpenCall _ -> call(step);
            case Intent.CallStaff _ -> step instanceof Step.Ask ask ? new Step.Call(ask) : step;
        };
    }

    static Step.Capture capture(Optional<Doubt> hint) {
        return new Step.Capture(hint, false);
    }

    private static boolean isShut(Step step) {
        return step instanceof Step.Phone(PhoneLine.Shut _);
    }

    /** The list of what she sees; the same step where there is nothing to carry home. */
    static Step takeHome(Step step, boolean leaving) {
        List<Match> pieces = Shown.toTakeHome(step);
        return pieces.isEmpty() ? step : new Step.TakeHome(step, pieces, leaving);
    }

    /** Whether she has yet to show what she brought. */
    static boolean startsBy(Step step) {
        return switch (step) {
            case Step.Attract _, Step.Notice _, Step.Pick _, Step.Trouble _ -> true;
            case Step.Capture capture -> !capture.reading();
            case Step.Phone(PhoneLine line) -> !(line instanceof PhoneLine.Received);
            default -> false;
        };
    }

    /** The other ways stay open while a photo is read, which is then of no use: the lens may have taken it by itself. */
    private static boolean mayBeginOtherwise(Step step) {
        return startsBy(step) || step instanceof Step.Capture;
    }

    /** What there was is named by what the step still holds: what lies further back is gone already. */
    private static Step erased(Step step) {
        return switch (step) {
            case Step.Attract _, Step.Goodbye _, Step.Erased _ -> step;
            default ->
                new Step.Erased(
                        step.holdsPhoto(), Shown.words(step), Shown.looks(step).isPresent());
        };
    }

    /** Where nobody is, nobody calls; a photo that is being taken is none of what she comes back to. */
    private static Step call(Step step) {
        return switch (step) {
            case Step.Attract _, Step.Goodbye _, Step.Erased _, Step.Call _ -> step;
            case Step.Capture capture -> new Step.Call(capture(capture.hint()));
            // The door is shut behind her; whoever comes back is shown a new code.
            case Step.Phone(PhoneLine line) ->
                line instanceof PhoneLine.Received
                        ? step
                        : new Step.Call(new Step.Phone(new PhoneLine.Shut(PhoneLine.Why.LATE, "")));
            default -> new Step.Call(step);
        };
    }

    private static Step back(Step step) {
        return switch (step) {
            case Step.Attract _, Step.Notice _, Step.Goodbye _, Step.Erased _ -> new Step.Attract();
            case Step.Capture _, Step.Phone _ -> new Step.Notice();
            case Step.Looks looks
            when looks.choosing().laidOut() ->
                looks.with(looks.look(), looks.choosing().laidOut(false));
            case Step.Pick(var category) when category.isPresent() -> new Step.Pick(Optional.empty());
            case Step.Pick _ -> new Step.Notice();
            case Step.Looks(Brought.Told _, var reading, var _, var _, var _, var _) ->
                new Step.Pick(Optional.of(reading.item().category()));
            case Step.Looks(Brought.Sold _, var _, var _, var _, var _, var _) -> new Step.Notice();
            case Step.Confirm _, Step.Looks _ -> capture(Optional.empty());
            case Step.Detail detail -> detail.asked().<Step>map(ask -> ask).orElse(detail.from());
            case Step.Ask ask -> ask.from();
            case Step.TakeHome list -> list.from();
            case Step.Call call -> call.from();
            case Step.Trouble trouble ->
                trouble.retry() instanceof Step.Capture ? new Step.Notice() : new Step.Attract();
        };
    }
}
