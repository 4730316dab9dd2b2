/**
 * How the kiosk is set in this shop, a part each for camera, screen, model and what a shopper sees, each with a test that
 * is one; and taking the settings to another kiosk.
 *
 * <p>What it needs of files, lenses, the model and the printer are ports, {@link dev.awase.staff.settings.SettingsShelf}
 * and {@link dev.awase.staff.settings.TestBench}, that the front door fills.
 */
@NullMarked
package dev.awase.staff.settings;

import org.jspecify.annotations.NullMarked;
