package dev.locksmith.customer.website;

/// A shop front with accounts of its own: the same address may belong to one customer on each website.
///
/// @param timeZone an IANA zone, for times in mail and on pages
/// @param language ISO 639 code of mail and pages, unless the customer has another
/// @param supportEmail whom customers may ask
public record Website(long id, String code, String name, String timeZone, String language, String supportEmail) {}
