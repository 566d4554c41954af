package violations;

/** Breaks: names say what things are. */
class QuoteHelper {}
