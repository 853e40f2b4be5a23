package dev.locksmith.password.registration;

/// What someone who creates an account at the storefront fills in.
public record NewAccount(String firstName, String lastName, String email, String password) {
    @Override
    public String toString() {
        return "NewAccount[" + email + "]";
    }
}
