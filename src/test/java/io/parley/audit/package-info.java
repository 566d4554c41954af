/** The trail: in the deed's transaction, without gaps, unchangeable. */
@org.jspecify.annotations.NullMarked
package io.parley.audit;
