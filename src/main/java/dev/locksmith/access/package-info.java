/// Integrations, grants, tokens, storefront sessions; Force Sign In.
@NullMarked
package dev.locksmith.access;

import org.jspecify.annotations.NullMarked;
