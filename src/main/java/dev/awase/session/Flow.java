package dev.awase.session;

import dev.awase.item.Doubt;
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
            case Intent.OpenPhone _ ->
                step instanceof Step.Notice
                                || step instanceof Step.Capture(var _, var reading) && !reading
                                || isShut(step)
                        ? new Step.Phone(new PhoneLine.Opening())
                        : step;
            case Intent.TakePhoto _, Intent.PickStill _ ->
                step instanceof Step.Capture(var hint, var reading) && !reading ? new Step.Capture(hint, true) : step;
            case Intent.Back _ -> back(step);
            case Intent.Retry _ -> step instanceof Step.Trouble trouble ? trouble.retry() : step;
            case Intent.Finish _ -> step instanceof Step.Attract ? step : new Step.Goodbye();
            case Intent.StartOver _, Intent.LeftAlone _ -> new Step.Attract();
            case Intent.ChooseLanguage _,
                    Intent.CorrectCategory _,
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
            case Intent.OpenAsk _ -> step;
            case Intent.CallStaff _, Intent.ShowPhoto _ -> step;
        };
    }

    static Step.Capture capture(Optional<Doubt> hint) {
        return new Step.Capture(hint, false);
    }

    private static boolean isShut(Step step) {
        return step instanceof Step.Phone(PhoneLine.Shut _);
    }

    private static Step back(Step step) {
        return switch (step) {
            case Step.Attract _, Step.Notice _, Step.Goodbye _ -> new Step.Attract();
            case Step.Capture _, Step.Phone _ -> new Step.Notice();
            case Step.Looks looks
            when looks.choosing().laidOut() ->
                looks.with(looks.look(), looks.choosing().laidOut(false));
            case Step.Confirm _, Step.Looks _ -> capture(Optional.empty());
            case Step.Detail detail -> detail.asked().<Step>map(ask -> ask).orElse(detail.from());
            case Step.Ask ask -> ask.from();
            case Step.Trouble trouble ->
                trouble.retry() instanceof Step.Capture ? new Step.Notice() : new Step.Attract();
        };
    }
}
