@NullMarked
package io.parley.contracts.invoice;

import org.jspecify.annotations.NullMarked;
