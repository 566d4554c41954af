/**
 * Reads the text of contracts, service level agreements and quotations and proposes the terms they state, each with the
 * exact words. The rules are data, one pack per language ({@code clauses/en.yaml}, {@code clauses/zh.yaml}); what a sentence
 * pattern cannot say (tables, lists, dates) is a reader of its own. This is the door; the packages below it are the way the
 * text takes: {@code text}, {@code reading}, then {@code rules}, {@code structure} and {@code learned}. Pure: no database,
 * no Spring; a proposal is never a fact until a person has confirmed it.
 */
@NullMarked
@NamedInterface(value = "clauses", propagate = false)
package io.parley.documents.clauses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
