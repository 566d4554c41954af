package io.parley.documents;

/**
 * A received file to be kept.
 *
 * @param owner whose document it is
 * @param folder groups documents of the same name, such as the provider's; empty when there is no group
 * @param file what the gateway received and checked; the caller closes it
 */
public record DocumentUpload(DocumentOwner owner, String folder, ReceivedFile file) {}
