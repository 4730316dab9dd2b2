package dev.awase;

import dev.awase.item.Appearance;
import dev.awase.item.Guess;
import dev.awase.item.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A reading as the command line prints it; ids and tone names are English, whatever the language. */
record ReadingDocument(
        Optional<String> category,
        List<GuessDocument> categories,
        List<ToneDocument> tones,
        Optional<String> pattern,
        Optional<String> doubt) {

    /** Of a picture that could not be read at all. */
    static final ReadingDocument NONE =
            new ReadingDocument(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

    record GuessDocument(String id, double confidence) {}

    record ToneDocument(String name, String hex, double share) {}

    static ReadingDocument of(Reading reading) {
        Optional<Appearance> appearance = reading.appearance();
        return new ReadingDocument(
                reading instanceof Reading.Clear clear
                        ? Optional.of(clear.item().category().id())
                        : Optional.empty(),
                reading.guesses().stream().map(ReadingDocument::guess).toList(),
                appearance.map(ReadingDocument::tones).orElse(List.of()),
                appearance.map(looks -> looks.pattern().id()),
                reading instanceof Reading.Unclear unclear
                        ? Optional.of(unclear.doubt().id())
                        : Optional.empty());
    }

    /** One line for a person. */
    String text() {
        String kind = category.orElseGet(() -> categories.stream()
                .limit(3)
                .map(GuessDocument::id)
                .collect(Collectors.joining(" or ", "perhaps ", "")));
        String colors = tones.stream()
                .map(tone -> tone.name() + " " + tone.hex() + " " + Math.round(tone.share() * 100) + " %")
                .collect(Collectors.joining(", "));
        return kind + " · " + pattern.orElse("no pattern seen") + " · " + colors
                + doubt.map(why -> " · in doubt: " + why).orElse("");
    }

    private static GuessDocument guess(Guess guess) {
        return new GuessDocument(guess.category().id(), rounded(guess.confidence()));
    }

    private static List<ToneDocument> tones(Appearance looks) {
        return looks.palette().swatches().stream()
                .map(swatch ->
                        new ToneDocument(swatch.name().id(), swatch.tone().hex(), rounded(swatch.share())))
                .toList();
    }

    /** Four decimals: what a reader can use of a share or a score. */
    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
