package dev.awase.staff.settings;

import dev.awase.item.Taxonomy;
import dev.awase.staff.Thumbnails;

/** What the page is made with: the file, the tests, what was typed before, the shop's categories, its pictures. */
public record SettingsDesk(
        SettingsShelf shelf, TestBench bench, SettingsMemory memory, Taxonomy taxonomy, Thumbnails thumbnails) {}
