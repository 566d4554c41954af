/** How a module tells by when something must be done, for the first page, the client page and people's calendars. */
@NullMarked
@NamedInterface("spi")
package io.parley.notifications.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
