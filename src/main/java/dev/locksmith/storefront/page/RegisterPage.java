package dev.locksmith.storefront.page;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.field.FieldProblem;
import dev.locksmith.customer.field.FieldSpec;
import dev.locksmith.customer.field.ProblemKind;
import dev.locksmith.password.account.SignIn;
import dev.locksmith.password.account.SignInOutcome;
import dev.locksmith.password.policy.PolicyRule;
import dev.locksmith.password.registration.NewAccount;
import dev.locksmith.password.registration.Registration;
import dev.locksmith.password.registration.RegistrationOutcome;
import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.session.BrowserSessions;
import dev.locksmith.storefront.session.ShopRequest;
import dev.locksmith.storefront.view.Notice;
import dev.locksmith.storefront.view.NoticeKind;
import dev.locksmith.storefront.view.Paths;
import dev.locksmith.storefront.view.Problems;
import dev.locksmith.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// “Create New Customer Account”. Where addresses are to be confirmed, whoever asks is sent to their mail, and learns
/// nothing about who has an account; elsewhere who gets one is signed in with it.
public final class RegisterPage implements FormPage {
    private static final List<FieldSpec<CustomerDetails, String>> FIELDS =
            List.of(CustomerFields.NAME.firstName(), CustomerFields.NAME.lastName(), CustomerFields.EMAIL);

    private final Registration registration;
    private final SignIn signIn;
    private final Rules rules;
    private final BrowserSessions sessions;

    public RegisterPage(Registration registration, SignIn signIn, Rules rules, BrowserSessions sessions) {
        this.registration = registration;
        this.signIn = signIn;
        this.rules = rules;
        this.sessions = sessions;
    }

    @Override
    public PageResponse show(ShopRequest request) {
        if (sessions.customer(request).isPresent()) return new PageResponse.SeeOther(Paths.ACCOUNT);
        return page(request, typed("", "", ""), 200, Problems.NONE);
    }

    @Override
    public PageResponse submit(ShopRequest request, Form form) {
        if (!form.raw("password").equals(form.raw("password_confirmation"))) {
            var different = request.texts().get("password.confirmation.different");
            return again(request, form, 422, Problems.at("password_confirmation", different));
        }
        var account =
                new NewAccount(form.text("firstname"), form.text("lastname"), form.text("email"), form.raw("password"));
        var website = request.here().website();
        return switch (ConstantTime.after(() -> registration.register(website, account, request.ipAddress()))) {
            case RegistrationOutcome.CheckMail _ ->
                new PageResponse.SeeOther(Paths.SIGN_IN, new Notice(NoticeKind.REGISTRATION_ASKED, account.email()));
            case RegistrationOutcome.Registered _ -> enter(request, account);
            case RegistrationOutcome.Taken _ ->
                again(request, form, 422, Problems.at("email", request.texts().get("register.taken")));
            case RegistrationOutcome.Invalid(var problems, var failed) ->
                again(request, form, 422, problems(request, problems, failed));
        };
    }

    @Override
    public PageResponse again(ShopRequest request, Form form, int status, Problems problems) {
        return page(
                request, typed(form.text("firstname"), form.text("lastname"), form.text("email")), status, problems);
    }

    private PageResponse enter(ShopRequest request, NewAccount account) {
        var website = request.here().website();
        if (signIn.signIn(website, account.email(), account.password(), request.visitor())
                instanceof SignInOutcome.SignedIn entered) sessions.start(request, entered);
        return new PageResponse.SeeOther(Paths.ACCOUNT, new Notice(NoticeKind.REGISTERED, website.name()));
    }

    private static Problems problems(ShopRequest request, List<FieldProblem> problems, List<PolicyRule> failed) {
        var texts = request.texts();
        var sentences = new LinkedHashMap<String, String>();
        for (var field : FIELDS)
            problems.stream()
                    .filter(problem -> problem.field().equals(field.name()))
                    .findFirst()
                    .ifPresent(
                            problem -> sentences.put(field.name().toLowerCase(Locale.ROOT), sentence(problem, texts)));
        if (!failed.isEmpty()) sentences.put("password", Rules.broken(failed, texts));
        return new Problems("", sentences);
    }

    private static String sentence(FieldProblem problem, Texts texts) {
        if (problem.kind() != ProblemKind.REQUIRED) return problem.sentence(texts);
        if (problem.field().equals(CustomerFields.NAME.firstName().name())) return texts.get("first-name.missing");
        return texts.get(problem.field().equals(CustomerFields.EMAIL.name()) ? "email.missing" : "last-name.missing");
    }

    private static Map<String, String> typed(String firstName, String lastName, String email) {
        return Map.of("firstname", firstName, "lastname", lastName, "email", email);
    }

    private PageResponse page(ShopRequest request, Map<String, String> typed, int status, Problems problems) {
        var shown = rules.shown(request.here().website(), request.texts());
        return new PageResponse.Html(status, "register", Map.of("typed", typed, "rules", shown, "problems", problems));
    }
}
