@NullMarked
package io.parley.sla.ui;

import org.jspecify.annotations.NullMarked;
