/** The inbox, and the demo's mailbox. */
@NullMarked
package io.parley.notifications.ui;

import org.jspecify.annotations.NullMarked;
