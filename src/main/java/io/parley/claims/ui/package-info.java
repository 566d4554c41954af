/** Pages of warranty claims: the client page's tab and what the client's own people see of it. */
@NullMarked
package io.parley.claims.ui;

import org.jspecify.annotations.NullMarked;
