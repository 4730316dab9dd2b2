package dev.awase;

import dev.awase.session.ShopperSession;
import javafx.stage.Stage;

/** What a soak plays with: a kiosk's window, the visit behind it, and what lets go of pictures that are kept up to a bound. */
record SoakStage(Stage window, ShopperSession session, Runnable rest) {}
