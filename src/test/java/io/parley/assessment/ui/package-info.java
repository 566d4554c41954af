/** Stories of the considerations' tab. */
@NullMarked
package io.parley.assessment.ui;

import org.jspecify.annotations.NullMarked;
