/// What can be done to all customers who are ticked: the menu of acts, and the dialog that asks before a job begins.
@NullMarked
package dev.locksmith.ui.customers.bulk;

import org.jspecify.annotations.NullMarked;
