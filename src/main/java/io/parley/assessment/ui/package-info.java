/** The considerations' tab of an engagement. */
@NullMarked
package io.parley.assessment.ui;

import org.jspecify.annotations.NullMarked;
