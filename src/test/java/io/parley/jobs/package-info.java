/** Recurring and queued work. */
@org.jspecify.annotations.NullMarked
package io.parley.jobs;
