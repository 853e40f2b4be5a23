package dev.locksmith.storefront.page;

import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.session.ShopRequest;
import dev.locksmith.storefront.view.Problems;

/// A page with a form. It is asked to take the form in only when the form key was right.
public interface FormPage {
    /// The page as one first sees it.
    PageResponse show(ShopRequest request);

    /// Takes in what was sent.
    PageResponse submit(ShopRequest request, Form form);

    /// The page again, with what was typed, passwords excepted, and what is wrong.
    PageResponse again(ShopRequest request, Form form, int status, Problems problems);
}
