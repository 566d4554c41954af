package io.parley.documents.spi;

import io.parley.documents.DocumentOwner;

/** Who may reach the documents of an owner; implemented by the module that knows the owner. */
public interface DocumentAccess {

    /** @throws io.parley.common.NotFoundException if there is no such owner, or it is not the person's: same answer */
    void requireAccess(DocumentOwner owner);
}
