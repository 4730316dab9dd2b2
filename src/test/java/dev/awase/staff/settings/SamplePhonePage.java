package dev.awase.staff.settings;

import dev.awase.staff.settings.TestBench.NoPhones;
import java.util.Optional;

/** A page in no network, which a phone reaches when a test says so. */
final class SamplePhonePage implements TestBench.PhonePage {
    Optional<NoPhones.Lack> fault = Optional.empty();
    boolean open;
    boolean reached;
    boolean over;

    @Override
    public String address() {
        return "http://192.168.0.20:8484/7k3m9q2xw4t87k3m9q2xw4t8ab";
    }

    @Override
    public boolean reached() {
        return reached;
    }

    @Override
    public boolean over() {
        return over;
    }

    @Override
    public void close() {
        open = false;
    }
}
