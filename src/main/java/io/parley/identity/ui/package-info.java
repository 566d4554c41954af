/** Sign-in, links from mails, one's own account. */
@NullMarked
package io.parley.identity.ui;

import org.jspecify.annotations.NullMarked;
