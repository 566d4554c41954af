package io.parley.tenancy;

/** What one may do with tenants. */
public final class TenantPermissions {

    public static final String MANAGE = "tenant:manage";
    public static final String BRAND = "tenant:brand";

    /** Keep the tenant's own days off. */
    public static final String CALENDAR = "tenant:calendar";

    private TenantPermissions() {}
}
