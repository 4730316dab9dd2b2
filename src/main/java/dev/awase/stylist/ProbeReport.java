package dev.awase.stylist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an endpoint can do, as it was just found.
 *
 * @param dialect the surest one it understands; kept for all that is asked afterwards
 * @param vision whether the model saw a drawn picture
 * @param transcription whether speech is written down; empty where no model is named for it
 * @param latencyMs a question with a picture, from first to last byte
 * @param firstMs until the first part of a streamed answer
 * @param cost of the whole probe by the settings' prices
 */
public record ProbeReport(
        String preset,
        String address,
        String model,
        boolean reachable,
        boolean key,
        boolean vision,
        Optional<Dialect> dialect,
        boolean tools,
        boolean streaming,
        Optional<Boolean> transcription,
        Optional<Long> latencyMs,
        Optional<Long> firstMs,
        int calls,
        long tokensIn,
        long tokensOut,
        Optional<Double> cost,
        List<ProbeFinding> findings) {
    public ProbeReport {
        findings = List.copyOf(findings);
    }

    /** Whether it can be used: nothing essential failed. */
    public boolean usable() {
        return findings.stream().noneMatch(finding -> finding.verdict() == ProbeFinding.Verdict.FAILED);
    }

    ProbeReport with(ProbeFinding finding) {
        List<ProbeFinding> more = new ArrayList<>(findings);
        more.add(finding);
        return new ProbeReport(
                preset,
                address,
                model,
                reachable,
                key,
                vision,
                dialect,
                tools,
                streaming,
                transcription,
                latencyMs,
                firstMs,
                calls,
                tokensIn,
                tokensOut,
                cost,
                more);
    }
}
