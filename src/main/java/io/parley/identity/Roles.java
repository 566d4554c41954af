package io.parley.identity;

/** The roles as constants for {@code @RolesAllowed} on routes. */
public final class Roles {

    public static final String OPERATOR = "OPERATOR";
    public static final String TENANT_ADMIN = "TENANT_ADMIN";
    public static final String CONSULTANT = "CONSULTANT";
    public static final String CLIENT_USER = "CLIENT_USER";

    private Roles() {}
}
