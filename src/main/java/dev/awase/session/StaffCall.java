package dev.awase.session;

/** Her call for somebody of the shop: it belongs to the visit and goes with it, wherever she is in it meanwhile. */
final class StaffCall {
    private final CurrentVisit current;

    StaffCall(CurrentVisit current) {
        this.current = current;
    }

    /** Sends the call; nobody is called twice. */
    void send() {
        if (current.step() instanceof Step.Call && !call().begun()) {
            current.call(Calling.SENT);
        }
    }

    /** She agrees that whoever answers sees her photo, this one and no later one; or no longer. */
    void showPhoto(boolean shown) {
        if (current.step() instanceof Step.Call call && call().begun()) {
            current.call(call().photo(shown && Shown.photo(call).isPresent()));
        }
    }

    /** What became of it; a call that is asked for no longer changes nothing. */
    void answered(Calling now) {
        if (call().begun()) {
            current.call(now.photo(call().photo()));
        }
    }

    private Calling call() {
        return current.now().call();
    }
}
