package dev.awase.drawing.store;

import dev.awase.item.Fit;

/** Where each design stands: women's and small things on the first floor, men's and outerwear on the second. */
record Floors(String floor, String zone, String shelf) {
    static Floors of(Piece piece) {
        Design design = piece.design();
        String shelf = Piece.department(design).charAt(0) + "-" + (1 + piece.number() / 6);
        if (design.fit() == Fit.KIDS) {
            return new Floors("2F", "Kids", shelf);
        }
        return switch (design.category().id()) {
            case "shoes" -> new Floors("1F", "Shoes", shelf);
            case "bag", "hat" -> new Floors("1F", "Bags & Hats", shelf);
            case "top", "bottom", "dress" ->
                switch (design.fit()) {
                    case WOMEN -> new Floors("1F", "Women", shelf);
                    case MEN -> new Floors("2F", "Men", shelf);
                    default -> new Floors("2F", "Unisex", shelf);
                };
            case "outerwear" -> new Floors("2F", "Outerwear", shelf);
            default -> new Floors("1F", "Accessories", shelf);
        };
    }
}
