package io.parley.tenancy;

/** A signed-in user's principal: the only place from which a request's tenant is taken. */
public interface TenantPrincipal {

    TenantId tenantId();
}
