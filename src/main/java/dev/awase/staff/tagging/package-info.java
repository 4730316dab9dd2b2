/**
 * Completing products: what this machine sees in their pictures and what a model proposes, beside what stands there;
 * accepted or refused field by field by a person. Only the front door enters.
 */
@NullMarked
package dev.awase.staff.tagging;

import org.jspecify.annotations.NullMarked;
