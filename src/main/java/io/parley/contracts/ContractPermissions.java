package io.parley.contracts;

/** What one may do with contracts. */
public final class ContractPermissions {

    public static final String READ = "contract:read";
    /** Enter and correct the running contract, record a notice. */
    public static final String EDIT = "contract:edit";

    private ContractPermissions() {}
}
