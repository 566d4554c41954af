/** Stories of the client and engagement pages. */
@NullMarked
package io.parley.clients.ui;

import org.jspecify.annotations.NullMarked;
