package dev.locksmith.storefront.view;

/// Where the pages are: Commerce's paths, as on the main website.
public final class Paths {
    public static final String HOME = "/";
    public static final String ACCOUNT = "/customer/account";
    public static final String SIGN_IN = "/customer/account/login";
    public static final String SIGN_IN_POST = "/customer/account/loginPost";
    public static final String SIGN_OUT = "/customer/account/logout";
    public static final String FORGOT = "/customer/account/forgotpassword";
    public static final String FORGOT_POST = "/customer/account/forgotpasswordpost";
    public static final String NEW_PASSWORD = "/customer/account/createPassword";
    public static final String NEW_PASSWORD_POST = "/customer/account/resetpasswordpost";
    public static final String PASSWORD_RULES = "/customer/account/passwordrules";
    public static final String REGISTER = "/customer/account/create";
    public static final String REGISTER_POST = "/customer/account/createpost";
    public static final String CONFIRM = "/customer/account/confirm";
    public static final String CONFIRM_POST = "/customer/account/confirmpost";

    private Paths() {}
}
