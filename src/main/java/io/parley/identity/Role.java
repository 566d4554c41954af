package io.parley.identity;

/** What somebody is in a tenant. An operator belongs to no tenant and sees no tenant's content. */
public enum Role {
    OPERATOR,
    TENANT_ADMIN,
    CONSULTANT,
    CLIENT_USER
}
