package dev.awase.stylist;

import dev.awase.stylist.ModelSettings.Daily;
import dev.awase.stylist.ModelSettings.Models;
import dev.awase.stylist.ModelSettings.Price;
import dev.awase.stylist.ModelSettings.Waits;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The {@code model} section of the settings file as it is written, in snake case: {@code preset} (see {@link Preset}),
 * {@code address}, {@code resource} (Azure), {@code region} (Bedrock), {@code model} (reads and chooses),
 * {@code asking} and {@code transcription} where others do that, {@code detail}, {@code effort}, {@code first_seconds},
 * {@code hard_seconds}, {@code daily_tokens}, {@code daily_calls}, {@code dialect}, {@code price_in} and
 * {@code price_out} (a million tokens).
 *
 * <p>The environment goes before the file: {@code AWASE_MODEL_PRESET}, {@code AWASE_MODEL_ADDRESS},
 * {@code AWASE_MODEL_RESOURCE}, {@code AWASE_MODEL_REGION}, {@code AWASE_MODEL}, {@code AWASE_MODEL_ASKING},
 * {@code AWASE_MODEL_TRANSCRIPTION}. An address alone is the preset {@code other}.
 */
public record ModelSettingsFile(
        Optional<String> preset,
        Optional<String> address,
        Optional<String> resource,
        Optional<String> region,
        Optional<String> model,
        Optional<String> asking,
        Optional<String> transcription,
        Optional<String> detail,
        Optional<String> effort,
        OptionalDouble firstSeconds,
        OptionalDouble hardSeconds,
        OptionalLong dailyTokens,
        OptionalLong dailyCalls,
        Optional<String> dialect,
        OptionalDouble priceIn,
        OptionalDouble priceOut) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,62}");
    private static final Pattern MODEL = Pattern.compile("[\\p{L}\\p{N}._:/@+-]{1,200}");
    private static final double LONGEST_SECONDS = 120;

    /** Nothing is said in the file. */
    public static final ModelSettingsFile EMPTY = new ModelSettingsFile(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());

    /**
     * With the environment over it; empty where neither names an endpoint.
     *
     * @throws ModelFault with kind NOT_CONFIGURED, in words, if they cannot be used
     */
    public Optional<ModelSettings> settings(Map<String, String> environment) {
        return over(new Variables(environment)).resolved();
    }

    private record Variables(Map<String, String> environment) {
        Optional<String> or(String name, Optional<String> written) {
            return Optional.ofNullable(environment.get(name))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .or(() -> written);
        }
    }

    private ModelSettingsFile over(Variables variables) {
        return new ModelSettingsFile(
                variables.or("AWASE_MODEL_PRESET", preset),
                variables.or("AWASE_MODEL_ADDRESS", address),
                variables.or("AWASE_MODEL_RESOURCE", resource),
                variables.or("AWASE_MODEL_REGION", region),
                variables.or("AWASE_MODEL", model),
                variables.or("AWASE_MODEL_ASKING", asking),
                variables.or("AWASE_MODEL_TRANSCRIPTION", transcription),
                detail,
                effort,
                firstSeconds,
                hardSeconds,
                dailyTokens,
                dailyCalls,
                dialect,
                priceIn,
                priceOut);
    }

    private Optional<ModelSettings> resolved() {
        // Judged without an endpoint as well: a figure that is of no use is told when it is written.
        Waits waits = waits();
        Daily daily = daily();
        Optional<Price> price = price();
        if (preset.isEmpty() && address.isEmpty()) {
            if (model.isPresent()) {
                throw wrong("it names a model and no endpoint; add \"preset\", one of " + Preset.ids());
            }
            return Optional.empty();
        }
        Preset chosen = chosen(preset, Preset.OTHER, Preset::of, "preset", Preset.ids());
        Models models = models(chosen);
        boolean usual = chosen.model().equals(Optional.of(models.reading())) && asking.isEmpty();
        return Optional.of(new ModelSettings(
                chosen,
                chosen == Preset.REHEARSAL ? URI.create("rehearsal:script") : address(chosen),
                models,
                chosen(detail, ImageDetail.HIGH, ImageDetail::of, "detail", "high, auto, low"),
                effort.isPresent() || !usual ? effort.map(word -> named(word, "effort")) : chosen.effort(),
                waits,
                daily,
                dialect.map(word -> chosen(
                        Optional.of(word),
                        Dialect.PROMPT,
                        Dialect::of,
                        "dialect",
                        "strict, loose, json_object, prompt")),
                price));
    }

    private Models models(Preset chosen) {
        String reading = model.or(chosen::model)
                .map(name -> modelName(name, "model"))
                .orElseThrow(() -> wrong("\"model\" is missing: the preset " + chosen.id()
                        + " has none of its own. Name one that the endpoint has and that sees pictures"));
        return new Models(
                reading,
                asking.map(name -> modelName(name, "asking")).orElse(reading),
                transcription.or(chosen::transcription).map(name -> modelName(name, "transcription")));
    }

    private URI address(Preset chosen) {
        String written = address.orElseGet(() -> filled(chosen));
        try {
            URI found = new URI(written.strip().replaceAll("(/chat/completions)?/*$", ""));
            String scheme = String.valueOf(found.getScheme());
            if (!scheme.matches("(?i)https?") || found.getHost() == null) {
                throw wrong("\"address\" is no address of an endpoint; it begins with http:// or https:// and mostly"
                        + " ends in /v1");
            }
            if (found.getRawUserInfo() != null || found.getRawQuery() != null || found.getRawFragment() != null) {
                throw wrong("\"address\" has more than a host and a path in it; a key never belongs there: put it in"
                        + " the environment or in the home folder's " + ModelKey.FILE);
            }
            return found;
        } catch (URISyntaxException fault) {
            throw wrong("\"address\" is no address: " + fault.getReason() + " at character " + (fault.getIndex() + 1)
                    + "; it begins with http:// or https://");
        }
    }

    private String filled(Preset chosen) {
        String usual = chosen.address();
        if (usual.isEmpty()) {
            throw wrong("\"address\" is missing: the preset " + chosen.id() + " has none of its own");
        }
        return fill(fill(usual, "resource", resource), "region", region);
    }

    private static String fill(String address, String name, Optional<String> value) {
        if (!address.contains("{" + name + "}")) {
            return address;
        }
        String word = value.orElseThrow(
                () -> wrong("\"" + name + "\" is missing: it is part of the endpoint's address " + address));
        return address.replace("{" + name + "}", named(word, name));
    }

    private Waits waits() {
        double first = seconds(firstSeconds, "first_seconds", ModelSettings.WAITS.first());
        double hard = seconds(hardSeconds, "hard_seconds", ModelSettings.WAITS.hard());
        if (hard < first) {
            throw wrong("\"hard_seconds\" is less than \"first_seconds\"; the second is the shorter of the two");
        }
        return new Waits(duration(first), duration(hard));
    }

    private static double seconds(OptionalDouble written, String name, Duration usual) {
        double seconds = written.orElse(usual.toMillis() / 1000.0);
        if (!(seconds >= 0.1 && seconds <= LONGEST_SECONDS)) {
            throw wrong("\"" + name + "\" is " + seconds + "; it is a time from 0.1 to " + (int) LONGEST_SECONDS
                    + " seconds");
        }
        return seconds;
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private Daily daily() {
        return new Daily(most(dailyTokens, ModelSettings.DAILY.tokens(), Long.MAX_VALUE, "daily_tokens"), (int)
                most(dailyCalls, ModelSettings.DAILY.calls(), Integer.MAX_VALUE, "daily_calls"));
    }

    private static long most(OptionalLong written, long usual, long top, String name) {
        long most = written.orElse(usual);
        if (most < 0 || most > top) {
            throw wrong("\"" + name + "\" is one of the whole numbers from 0, which means none at all");
        }
        return most;
    }

    private Optional<Price> price() {
        if (priceIn.isEmpty() && priceOut.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Price(cost(priceIn, "price_in"), cost(priceOut, "price_out")));
    }

    private static double cost(OptionalDouble written, String name) {
        double cost = written.orElse(0);
        if (!(cost >= 0 && cost < Price.DEAREST)) {
            throw wrong("\"" + name + "\" is what a million tokens cost, a number from 0");
        }
        return cost;
    }

    private static String modelName(String name, String setting) {
        if (!MODEL.matcher(name.strip()).matches()) {
            throw wrong("\"" + setting + "\" is no name of a model; it has letters, digits and . _ : / @ + - in it");
        }
        return name.strip();
    }

    private static String named(String word, String setting) {
        if (!NAME.matcher(word.strip()).matches()) {
            throw wrong("\"" + setting + "\" is no such name; it has letters, digits and - in it");
        }
        return word.strip();
    }

    private static <T> T chosen(
            Optional<String> word, T usual, Function<String, Optional<T>> byId, String setting, String ids) {
        // The word itself is not repeated: somebody may have put a key in the wrong place.
        return word.map(one -> byId.apply(one)
                        .orElseThrow(() -> wrong("\"" + setting + "\" has no such choice; choose one of " + ids)))
                .orElse(usual);
    }

    private static ModelFault wrong(String words) {
        return new ModelFault(ModelFault.Kind.NOT_CONFIGURED, "the model's settings cannot be used: " + words);
    }
}
