/**
 * Reads a provider's bill as a spreadsheet by meaning: whatever its headings and language, it becomes lines with code,
 * quantity, price and amount, and every doubtful row is named with its column and remedy. Pure: nothing is stored here.
 */
@NullMarked
@NamedInterface("invoice")
package io.parley.contracts.invoice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
