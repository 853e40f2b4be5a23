package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.field.FieldProblem;
import dev.locksmith.customer.field.FieldSpec;
import dev.locksmith.customer.field.ProblemKind;
import dev.locksmith.text.Texts;
import java.util.List;

/// The customer form: the fields of a customer, with the date of birth as it is typed.
public final class CustomerForm extends RecordForm<CustomerDetails> {
    public static final FieldSpec<CustomerDetails, TypedDay> DATE_OF_BIRTH =
            CustomerFields.DATE_OF_BIRTH.as(TypedDay::of, TypedDay::date);

    private static final List<FieldSpec<CustomerDetails, ?>> FIELDS = CustomerFields.ALL.stream()
            .<FieldSpec<CustomerDetails, ?>>map(field -> field == CustomerFields.DATE_OF_BIRTH ? DATE_OF_BIRTH : field)
            .toList();

    public CustomerForm(CustomerDetails stored) {
        super(FIELDS, stored);
    }

    /// What is typed and is no value at all, which nobody but the form can know.
    List<FieldProblem> unreadable(Texts texts) {
        return switch (field(DATE_OF_BIRTH).get()) {
            case TypedDay.NotADay(var words) ->
                List.of(new FieldProblem(
                        DATE_OF_BIRTH.name(), ProblemKind.NO_DAY, words, new DayFormat(texts.locale()).wanted(texts)));
            case TypedDay.NoDay _, TypedDay.Day _ -> List.of();
        };
    }
}
