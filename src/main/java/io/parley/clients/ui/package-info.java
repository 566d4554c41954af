/** Lists, pages and forms of clients and engagements. */
@NullMarked
package io.parley.clients.ui;

import org.jspecify.annotations.NullMarked;
