package io.parley.claims;

import io.parley.clients.ClientId;

/** Somebody of the client's own people reports a broken device. */
public record ClaimReported(WarrantyClaimId claim, ClientId client) {}
