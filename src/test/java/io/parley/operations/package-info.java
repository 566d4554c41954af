/** What the operator does. */
@org.jspecify.annotations.NullMarked
package io.parley.operations;
