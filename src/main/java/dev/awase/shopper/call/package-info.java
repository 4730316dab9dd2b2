/**
 * Somebody of the shop is asked to come: from every screen of a visit, and how the call stands. Opened by the window alone;
 * it takes its step and the call, and answers with intents.
 */
@NullMarked
package dev.awase.shopper.call;

import org.jspecify.annotations.NullMarked;
