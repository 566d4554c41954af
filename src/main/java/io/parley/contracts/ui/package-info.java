/** The contract a client is in now, as a tab of the client page. */
@NullMarked
package io.parley.contracts.ui;

import org.jspecify.annotations.NullMarked;
