package dev.locksmith.customer;

import dev.locksmith.customer.address.AddressEdit;
import dev.locksmith.customer.address.AddressFields;
import dev.locksmith.customer.field.FieldProblem;
import dev.locksmith.customer.field.FieldSpec;
import dev.locksmith.customer.field.ProblemKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a customer and its addresses may be, as far as they can be judged by themselves.
public final class CustomerRules {
    private CustomerRules() {}

    /// @param today the day that a date of birth must lie before
    public static List<FieldProblem> problems(CustomerDetails details, List<AddressEdit> addresses, LocalDate today) {
        var problems = new ArrayList<>(FieldSpec.problems(CustomerFields.ALL, details, today));
        for (var i = 0; i < addresses.size(); i++) {
            var place = "addresses[" + i + "]";
            FieldSpec.problems(AddressFields.ALL, addresses.get(i).details(), today)
                    .forEach(problem -> problems.add(problem.within(place)));
        }
        if (addresses.stream().filter(AddressEdit::defaultBilling).count() > 1)
            problems.add(new FieldProblem("addresses", ProblemKind.SECOND_DEFAULT_BILLING));
        if (addresses.stream().filter(AddressEdit::defaultShipping).count() > 1)
            problems.add(new FieldProblem("addresses", ProblemKind.SECOND_DEFAULT_SHIPPING));
        return List.copyOf(problems);
    }
}
