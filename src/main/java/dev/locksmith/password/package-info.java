/// Options, policy, accounts, resets and their mails: the whole reset story without screen or HTTP.
@NullMarked
package dev.locksmith.password;

import org.jspecify.annotations.NullMarked;
