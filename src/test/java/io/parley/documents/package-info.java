/** Tests of uploads, the store and what hostile files lead to. */
@NullMarked
package io.parley.documents;

import org.jspecify.annotations.NullMarked;
