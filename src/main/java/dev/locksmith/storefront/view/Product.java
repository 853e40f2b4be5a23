package dev.locksmith.storefront.view;

/// A product of the shop. There is nothing to buy: the shop is there for its customers' accounts.
///
/// @param code names its drawing and its texts `product.<code>` and `price.<code>`
public record Product(String code) {}
