package dev.awase.staff.help;

import dev.awase.analytics.Call;
import dev.awase.analytics.Calls;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls that are kept as long as a test lasts. */
final class CallsInMemory implements Calls {
    private final List<Call> calls = new ArrayList<>();
    private long news;

    @Override
    public long open(Instant at, String kiosk, Call.Showing showing) {
        calls.add(new Call(calls.size() + 1L, at, kiosk, showing, List.of()));
        news++;
        return calls.size();
    }

    @Override
    public boolean answer(long number, Call.Answer answer) {
        Call call = calls.get((int) number - 1);
        if (call.answer(answer.kind()).isPresent()) {
            return false;
        }
        List<Call.Answer> answers = new ArrayList<>(call.answers());
        answers.add(answer);
        calls.set((int) number - 1, new Call(number, call.at(), call.kiosk(), call.showing(), answers));
        news++;
        return true;
    }

    @Override
    public Optional<Call> call(long number) {
        return Optional.of(calls.get((int) number - 1));
    }

    @Override
    public List<Call> waiting() {
        return calls.stream().filter(call -> !call.over()).toList();
    }

    @Override
    public List<Call> over(int most) {
        return calls.reversed().stream().filter(Call::over).limit(most).toList();
    }

    @Override
    public long newest() {
        return news;
    }

    @Override
    public Times times(Instant since) {
        return new Times(calls.size(), 0, Optional.empty(), Optional.empty(), 0, 0);
    }
}
