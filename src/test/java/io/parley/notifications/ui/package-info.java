/** Stories of the inbox on both sides and of the demo's mailbox. */
@NullMarked
package io.parley.notifications.ui;

import org.jspecify.annotations.NullMarked;
