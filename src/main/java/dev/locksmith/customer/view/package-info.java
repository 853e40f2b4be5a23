/// Saved views: what the grid asks for and shows, under a name, as a text that people can read and share.
@NullMarked
package dev.locksmith.customer.view;

import org.jspecify.annotations.NullMarked;
