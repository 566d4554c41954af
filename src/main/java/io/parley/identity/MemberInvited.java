package io.parley.identity;

import io.parley.tenancy.TenantId;

/** Somebody is to get a single-use link to come into the tenant; the link itself is minted when the mail is sent. */
public record MemberInvited(TenantId tenant, MembershipId member, EmailAddress email) {}
