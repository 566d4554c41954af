package io.parley.internet;

/**
 * A client's habits with the version an edit must name.
 *
 * @param version −1 while nobody has saved any
 */
public record CallingHabitsDetails(CallingHabitsDraft habits, long version) {}
