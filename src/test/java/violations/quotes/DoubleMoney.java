package violations.quotes;

/** Breaks: money is never a double. */
record DoubleMoney(double price) {}
