/** Stories of the contract tab. */
@NullMarked
package io.parley.contracts.ui;

import org.jspecify.annotations.NullMarked;
