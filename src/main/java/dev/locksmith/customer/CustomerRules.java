package dev.locksmith.customer;

import dev.locksmith.customer.address.AddressEdit;
import java.net.IDN;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the fields of a customer may hold. Names may be in any script and hold quotes or angle brackets: whoever shows
/// them escapes them. They may not hold control characters, which would break mail headers (CWE-93).
public final class CustomerRules {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final Pattern LOCAL_PART =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMAIN = Pattern.compile(
            "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})", Pattern.CASE_INSENSITIVE);
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final LocalDate today;
    private final List<FieldProblem> problems = new ArrayList<>();

    /// @param today the day that a date of birth must lie before
    private CustomerRules(LocalDate today) {
        this.today = today;
    }

    /// Everything that is wrong with a customer and its addresses, by themselves.
    public static List<FieldProblem> problems(CustomerDetails details, List<AddressEdit> addresses, LocalDate today) {
        var problems = new ArrayList<>(new CustomerRules(today).problems(details));
        for (var i = 0; i < addresses.size(); i++) {
            var place = "addresses[" + i + "]";
            new AddressRules()
                    .problems(addresses.get(i).details())
                    .forEach(problem -> problems.add(problem.within(place)));
        }
        if (addresses.stream().filter(AddressEdit::defaultBilling).count() > 1)
            problems.add(new FieldProblem("addresses", "billing"));
        if (addresses.stream().filter(AddressEdit::defaultShipping).count() > 1)
            problems.add(new FieldProblem("addresses", "shipping"));
        return List.copyOf(problems);
    }

    private List<FieldProblem> problems(CustomerDetails details) {
        problems.clear();
        required("firstName", details.firstName());
        required("lastName", details.lastName());
        text("middleName", details.middleName(), 255);
        text("prefix", details.prefix(), 64);
        text("suffix", details.suffix(), 64);
        email(details.email());
        text("taxVat", details.taxVat(), 64);
        text("company", details.company(), 255);
        if (!details.language().isEmpty() && !LANGUAGES.contains(details.language()))
            problems.add(new FieldProblem("language", "language", details.language()));
        var born = details.dateOfBirth();
        if (born != null && (!born.isBefore(today) || born.isBefore(EARLIEST_BIRTH)))
            problems.add(new FieldProblem("dateOfBirth", "birth"));
        return List.copyOf(problems);
    }

    private void required(String field, String value) {
        if (value.isBlank()) problems.add(new FieldProblem(field, "required"));
        else text(field, value, 255);
    }

    private void text(String field, String value, int longest) {
        TextRules.problem(field, value, longest).ifPresent(problems::add);
    }

    private void email(String email) {
        if (email.isBlank()) problems.add(new FieldProblem("email", "required"));
        else if (!isEmail(email.strip())) problems.add(new FieldProblem("email", "email"));
    }

    /// An address that mail can go to. The part before the @ is ASCII, as most mail servers still demand (RFC 5321);
    /// the domain may be in any script.
    static boolean isEmail(String email) {
        var at = email.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || email.length() > CustomerDetails.LONGEST_EMAIL) return false;
        if (!LOCAL_PART.matcher(email.substring(0, at)).matches()) return false;
        try {
            var domain = IDN.toASCII(email.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            return domain.length() <= 255 && DOMAIN.matcher(domain).matches();
        } catch (IllegalArgumentException notADomain) {
            return false;
        }
    }
}
