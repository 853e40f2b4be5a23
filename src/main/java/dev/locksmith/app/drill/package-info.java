/// The reset drill: a test customer's whole reset, checked step by step over real mail and real HTTP.
@NullMarked
package dev.locksmith.app.drill;

import org.jspecify.annotations.NullMarked;
