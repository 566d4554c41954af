package io.parley.documents.clauses.text;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * The text of one document.
 *
 * @param name file name
 * @param paged whether its parts are pages; a text document is one part without a page number, a line per paragraph
 * @param parts text by page
 */
@NamedInterface("clauses")
public record SourceText(String name, boolean paged, List<String> parts) {}
