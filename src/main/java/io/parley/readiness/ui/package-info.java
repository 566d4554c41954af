/** The checklists of a client's sites on its page. */
@NullMarked
package io.parley.readiness.ui;

import org.jspecify.annotations.NullMarked;
