package dev.locksmith.customer;

import dev.locksmith.customer.field.FieldRule;
import dev.locksmith.customer.field.FieldRule.Violation;
import dev.locksmith.customer.field.ProblemKind;
import dev.locksmith.customer.field.TextRules;
import java.net.IDN;
import java.util.regex.Pattern;

/// An e-mail address that mail can go to. The part before the @ is ASCII, as most mail servers still demand (RFC 5321);
/// the domain may be in any script.
final class EmailRule {
    static final FieldRule<String> REQUIRED = TextRules.filled()
            .and(FieldRule.of(email -> Violation.unless(isEmail(email.strip()), ProblemKind.NO_EMAIL)));

    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 255;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMAIN = Pattern.compile(
            "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})", Pattern.CASE_INSENSITIVE);

    private EmailRule() {}

    private static boolean isEmail(String email) {
        var at = email.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || email.length() > CustomerDetails.LONGEST_EMAIL) return false;
        if (!LOCAL_PART.matcher(email.substring(0, at)).matches()) return false;
        try {
            var domain = IDN.toASCII(email.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            return domain.length() <= LONGEST_DOMAIN && DOMAIN.matcher(domain).matches();
        } catch (IllegalArgumentException notADomain) {
            return false;
        }
    }
}
