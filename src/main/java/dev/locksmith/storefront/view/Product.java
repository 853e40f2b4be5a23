package dev.locksmith.storefront.view;

import java.util.List;

/// Something on the shop's shelves. There is nothing to buy: the shop is there for its customers' accounts.
///
/// @param code names its drawing and its texts `product.<code>` and `price.<code>`
public record Product(String code) {
    /// One shelf of the home page.
    ///
    /// @param code names its text `shelf.<code>` and its place on the page
    public record Shelf(String code, List<Product> products) {}

    public static List<Shelf> shelves() {
        return List.of(
                shelf("new", "mug", "lamp", "tote"),
                shelf("clothing", "scarf", "jumper", "cap"),
                shelf("home", "plant", "notebook", "clock"));
    }

    private static Shelf shelf(String code, String... products) {
        return new Shelf(code, List.of(products).stream().map(Product::new).toList());
    }
}
