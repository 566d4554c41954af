@NullMarked
package io.parley.negotiation.ui;

import org.jspecify.annotations.NullMarked;
