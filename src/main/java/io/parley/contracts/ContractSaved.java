package io.parley.contracts;

import io.parley.clients.ClientId;

/** The running contract of a client was entered or corrected; whatever was computed from it is out of date. */
public record ContractSaved(ContractId contract, ClientId client) {}
