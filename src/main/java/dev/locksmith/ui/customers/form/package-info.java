/// The form of a customer's details and addresses.
@NullMarked
package dev.locksmith.ui.customers.form;

import org.jspecify.annotations.NullMarked;
