@NullMarked
package io.parley.network;

import org.jspecify.annotations.NullMarked;
