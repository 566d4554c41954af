/** Tests of the register of promises, its letter, and the questions for providers. */
@NullMarked
package io.parley.promises;

import org.jspecify.annotations.NullMarked;
