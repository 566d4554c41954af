package io.parley.identity;

/** Where a membership is in its life; only an active member can sign in to the tenant. */
public enum MemberStatus {
    INVITED,
    ACTIVE,
    DEACTIVATED
}
