/** Stories of the inbox on both sides, the calendar's address and the demo's mailbox. */
@NullMarked
package io.parley.notifications.ui;

import org.jspecify.annotations.NullMarked;
