/** What the service level module shows: its rows among the terms of a comparison. */
@NullMarked
package io.parley.sla.ui;

import org.jspecify.annotations.NullMarked;
