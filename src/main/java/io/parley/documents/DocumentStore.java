package io.parley.documents;

import io.parley.tenancy.TenantId;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;

/**
 * Where content is kept, by tenant and generated name. It gives back what lies there; whether these are still the bytes that
 * were handed in is for {@link DocumentGuard} to say.
 */
interface DocumentStore {

    /**
     * Keeps a copy of {@code content}, in place of what was kept under the name before. When this returns the copy is complete
     * and survives a crash; when it throws, what was there before is still there.
     *
     * @throws java.io.UncheckedIOException if it cannot be kept
     */
    void keep(TenantId tenant, UUID name, Path content);

    /**
     * @throws NoSuchFileException if nothing is kept under the name
     * @throws IOException if the store cannot be asked, which says nothing about the content
     */
    KeptFile fetch(TenantId tenant, UUID name) throws IOException;

    /** Removes what may be there; what cannot be removed now is found by the reconciler later. */
    void remove(TenantId tenant, UUID name);

    /** All names kept for the tenant. */
    Set<UUID> names(TenantId tenant) throws IOException;

    /** @throws IOException with the reason if nothing could be kept now */
    void requireReady() throws IOException;
}
