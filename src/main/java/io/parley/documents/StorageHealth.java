package io.parley.documents;

/**
 * How a tenant's storage is.
 *
 * @param missing documents whose file is gone
 * @param damaged documents whose file was changed
 * @param waiting documents that the virus scanner has not answered for
 */
public record StorageHealth(StorageUsage usage, long missing, long damaged, long waiting) {

    public boolean isWhole() {
        return missing == 0 && damaged == 0;
    }
}
