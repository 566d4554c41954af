/** The page of a service level agreement, its card on a provider's page, and the dialogs between them. */
@NullMarked
package io.parley.policies.ui;

import org.jspecify.annotations.NullMarked;
