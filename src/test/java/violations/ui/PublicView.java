package violations.ui;

/** Breaks: views are package-private. */
public class PublicView {}
