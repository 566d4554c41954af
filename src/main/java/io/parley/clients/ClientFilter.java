package io.parley.clients;

/** What a reader looks for in the client list; an empty text finds all. Looks in name, legal name and industry. */
public record ClientFilter(String text) {

    public static final ClientFilter ALL = new ClientFilter("");

    String pattern() {
        String escaped = text.strip()
                .toLowerCase(java.util.Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
