/** What the clients module promises. */
@NullMarked
package io.parley.clients;

import org.jspecify.annotations.NullMarked;
