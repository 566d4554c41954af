package io.parley.requests;

import io.parley.clients.ClientId;

/** A provider answered a request, or declined to. */
public record ProviderAnswered(InvitedProviderId invitation, RequestId request, ClientId client, boolean declined) {}
