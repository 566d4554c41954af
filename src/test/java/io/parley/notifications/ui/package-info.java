/** Tests of the pages of notifications. */
@NullMarked
package io.parley.notifications.ui;

import org.jspecify.annotations.NullMarked;
