@NullMarked
package io.parley.contracts.signing;

import org.jspecify.annotations.NullMarked;
