/**
 * The walls of the house as objects: who may enter whom, which library lives where, names, habits and sizes.
 *
 * <p>Each rule stands beside faults planted to show that it can fail; {@code dev.awase.HouseTest} plays both sides.
 */
@NullMarked
package dev.awase.house;

import org.jspecify.annotations.NullMarked;
