/** Tests of requests for quote and the answers to them. */
@NullMarked
package io.parley.requests;

import org.jspecify.annotations.NullMarked;
