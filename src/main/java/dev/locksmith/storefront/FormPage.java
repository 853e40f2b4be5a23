package dev.locksmith.storefront;

import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.view.Problems;

/// A page with a form. It is asked to take the form in only when the form key was right.
interface FormPage {
    /// The page as one first sees it.
    Answer show(Visit visit);

    /// Takes in what was sent.
    Answer submit(Visit visit, Form form);

    /// The page again, with what was typed, passwords excepted, and what is wrong.
    Answer again(Visit visit, Form form, int status, Problems problems);
}
