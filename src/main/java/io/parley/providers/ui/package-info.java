/** List, page and forms of providers and their plans. */
@NullMarked
package io.parley.providers.ui;

import org.jspecify.annotations.NullMarked;
