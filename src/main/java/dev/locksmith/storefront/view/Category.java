package dev.locksmith.storefront.view;

import java.util.List;
import java.util.stream.Stream;

/// A category of products on the home page.
///
/// @param code names its text `category.<code>` and its place on the page
public record Category(String code, List<Product> products) {
    public static List<Category> all() {
        return List.of(
                of("new", "mug", "lamp", "tote"),
                of("clothing", "scarf", "jumper", "cap"),
                of("home", "plant", "notebook", "clock"));
    }

    private static Category of(String code, String... products) {
        return new Category(code, Stream.of(products).map(Product::new).toList());
    }
}
