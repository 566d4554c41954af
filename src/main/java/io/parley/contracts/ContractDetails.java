package io.parley.contracts;

import io.parley.clients.ClientId;

/** The contract a client is in now. {@code version} is what an edit must name. */
public record ContractDetails(
        ContractId id, ClientId client, String providerName, ContractDraft contract, long version) {}
