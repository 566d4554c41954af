/** Pages of the service: the client page's tab and the client's own page. */
@NullMarked
package io.parley.outages.ui;

import org.jspecify.annotations.NullMarked;
