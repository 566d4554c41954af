/** The client's pages, and what the consultant sees of them. */
@NullMarked
package io.parley.portal.ui;

import org.jspecify.annotations.NullMarked;
