package dev.locksmith.storefront;

/// Where the pages are: Commerce's paths, as on the main website.
final class Paths {
    static final String HOME = "/";
    static final String ACCOUNT = "/customer/account";
    static final String SIGN_IN = "/customer/account/login";
    static final String SIGN_IN_POST = "/customer/account/loginPost";
    static final String SIGN_OUT = "/customer/account/logout";
    static final String FORGOT = "/customer/account/forgotpassword";
    static final String FORGOT_POST = "/customer/account/forgotpasswordpost";
    static final String NEW_PASSWORD = "/customer/account/createPassword";
    static final String NEW_PASSWORD_POST = "/customer/account/resetpasswordpost";
    static final String PASSWORD_RULES = "/customer/account/passwordrules";
    static final String REGISTER = "/customer/account/create";
    static final String REGISTER_POST = "/customer/account/createpost";
    static final String CONFIRM = "/customer/account/confirm";
    static final String CONFIRM_POST = "/customer/account/confirmpost";

    private Paths() {}
}
