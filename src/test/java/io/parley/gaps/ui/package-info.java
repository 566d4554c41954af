@NullMarked
package io.parley.gaps.ui;

import org.jspecify.annotations.NullMarked;
