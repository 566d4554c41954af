@NullMarked
package io.parley.internet.ui;

import org.jspecify.annotations.NullMarked;
