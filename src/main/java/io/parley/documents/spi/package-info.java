/** What the module that owns documents' owners implements, and the panel it shows on its own page. */
@NullMarked
@NamedInterface("spi")
package io.parley.documents.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
