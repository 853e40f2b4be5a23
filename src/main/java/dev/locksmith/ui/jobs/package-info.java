/// The Jobs screen: the jobs there are, how far each has come, and what became of every customer.
@NullMarked
package dev.locksmith.ui.jobs;

import org.jspecify.annotations.NullMarked;
