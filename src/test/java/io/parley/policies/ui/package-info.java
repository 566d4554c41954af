/** Stories of the page of a service level agreement. */
@NullMarked
package io.parley.policies.ui;

import org.jspecify.annotations.NullMarked;
