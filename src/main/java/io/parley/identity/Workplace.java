package io.parley.identity;

import io.parley.tenancy.TenantId;

/** One of the places somebody with several memberships can choose after sign-in. */
record Workplace(TenantId tenantId, String tenantName, MembershipId membershipId, Role role) {}
