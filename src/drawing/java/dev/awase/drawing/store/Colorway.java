package dev.awase.drawing.store;

import dev.awase.drawing.cloth.Dye;
import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Print;
import dev.awase.drawing.cloth.Prints;
import dev.awase.item.ToneName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A dye, and where there is one a print with its inks; inks without a print color the trims. */
record Colorway(DyeCard dye, Print print, List<DyeCard> inks) {
    /** Written {@code navy}, {@code navy:breton:white}, {@code white::gold} or {@code ecru:tartan:navy+red}. */
    static Colorway read(String text) {
        String[] part = text.trim().split(":", -1);
        Print print = part.length > 1 && !part[1].isEmpty() ? Prints.named(part[1]) : Print.NONE;
        List<DyeCard> inks = part.length > 2
                ? Arrays.stream(part[2].split("\\+", -1)).map(DyeCard::named).toList()
                : List.of();
        return new Colorway(DyeCard.named(part[0]), print, inks);
    }

    Fabric fabric(Material material) {
        return new Fabric(
                dye.dye(),
                material.weave(),
                print,
                inks.stream().map(DyeCard::dye).toList());
    }

    /** The catalog's tones: {@code #rrggbb:share|…}, the dye's share what the inks leave. */
    String tones() {
        double rest = 1;
        List<String> all = new ArrayList<>();
        for (int i = 0; i < print.inkShares().size(); i++) {
            double share = print.inkShares().get(i);
            rest -= share;
            all.add(tone(inks.get(i).dye(), share));
        }
        all.addFirst(tone(dye.dye(), rest));
        return String.join("|", all);
    }

    /** The names of its tones, for whoever checks the assortment. */
    List<ToneName> toneNames() {
        return Arrays.stream(tones().split("\\|", -1))
                .map(tone -> ToneName.of(Dye.of(tone.substring(0, 7)).tone()))
                .toList();
    }

    String japanese() {
        return dye.japanese();
    }

    String english() {
        return print.inkShares().isEmpty()
                ? dye.english()
                : dye.english() + "/"
                        + inks.stream().map(DyeCard::english).limit(1).collect(Collectors.joining("/"));
    }

    private static String tone(Dye dye, double share) {
        return String.format(Locale.ROOT, "%s:%.2f", dye.hex(), share);
    }
}
