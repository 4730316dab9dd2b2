package dev.awase.stylist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.awase.stylist.ModelFault.Kind;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What an endpoint's refusal means and what to do about it. An endpoint's own words are never repeated: they may hold
 * part of the key or of what was sent.
 */
final class StatusFaults {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** How endpoints say that an account, and not the moment, is the trouble. */
    private static final Set<String> NO_CREDIT =
            Set.of("insufficient_quota", "billing_hard_limit_reached", "billing_not_active");

    private static final Set<String> FILTERED = Set.of("content_filter", "content_policy_violation");

    private final Clock clock;

    StatusFaults(Clock clock) {
        this.clock = clock;
    }

    /** The fault for a status that is no success, with the body's start and the header Retry-After. */
    ModelFault of(int status, String body, Optional<String> retryAfter) {
        String code = code(body);
        if (NO_CREDIT.contains(code) || status == 402) {
            return fault(
                    Kind.KEY,
                    status,
                    "the account behind the key has no credit left. Top it up, or raise its limit, where the key"
                            + " comes from");
        }
        Optional<Duration> wait = retryAfter.flatMap(text -> RetryAfter.parse(text, clock));
        return switch (status) {
            case 401, 403 ->
                fault(Kind.KEY, status, "the endpoint refuses the key. Check that it is whole, still valid and for it");
            case 404 ->
                fault(
                        Kind.NO_MODEL,
                        status,
                        "the endpoint does not know the model, or nothing is at that address. Check the model's name, and"
                                + " that the address ends as the endpoint's maker says, mostly in /v1");
            case 408, 425 -> new ModelFault(Kind.SERVER, said(status, "the endpoint gave up. It is tried again"), wait);
            case 413 ->
                fault(
                        Kind.PHOTO_TOO_LARGE,
                        status,
                        "the endpoint takes no request of this size. It is asked with a smaller photo; if that is too"
                                + " large as well, raise the limit where the endpoint or the server before it is set up");
            case 429 ->
                new ModelFault(
                        Kind.BUSY,
                        said(status, "too many requests at once. Wait, or ask the endpoint's maker for a higher limit"),
                        wait);
            default -> rest(status, code, wait);
        };
    }

    private static ModelFault rest(int status, String code, Optional<Duration> wait) {
        if (status >= 500) {
            return new ModelFault(
                    Kind.SERVER, said(status, "the endpoint failed. If it stays so, look at its status page"), wait);
        }
        if (status >= 300 && status < 400) {
            return fault(
                    Kind.OFFLINE,
                    status,
                    "somebody else answers: a network's sign-in page, or the address has moved. Sign in to the"
                            + " network, or correct the address");
        }
        if (FILTERED.contains(code)) {
            return fault(Kind.REFUSED, status, "the endpoint's filter declined the question. Nothing is to be done");
        }
        if (code.equals("model_not_found")) {
            return fault(
                    Kind.NO_MODEL, status, "the endpoint does not know the model. Check the model's name in settings");
        }
        return fault(
                Kind.REQUEST,
                status,
                "the endpoint does not take the request as it is. Run awase doctor --model: it finds out what the"
                        + " endpoint understands");
    }

    private static ModelFault fault(Kind kind, int status, String words) {
        return new ModelFault(kind, said(status, words));
    }

    private static String said(int status, String words) {
        return words + " (HTTP " + status + ")";
    }

    private static String code(String body) {
        try {
            var error = JSON.readTree(body).path("error");
            String code = error.path("code").asText("");
            return code.isEmpty() ? error.path("type").asText("") : code;
        } catch (JsonProcessingException | IllegalArgumentException noJson) {
            return "";
        }
    }
}
