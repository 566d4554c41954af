package io.parley.tenancy;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.type.StandardBasicTypes;

/**
 * Full-text search in HQL, so that the tenant's predicate and the wall between clients stand in the same statement:
 * {@code fulltext(column, query)} is above zero when MySQL's index finds the query. Databases without such an index answer
 * one for everything, and the LIKE beside it decides (docs/adr/0017-search-by-index-and-look.md).
 */
public final class FullText implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        boolean mysql = functions.getDialect() instanceof MySQLDialect;
        var number = functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.DOUBLE);
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder(
                        "fulltext",
                        mysql ? "match(?1) against (?2 in boolean mode)" : "(1 + 0 * char_length(cast(?2 as varchar)))")
                .setExactArgumentCount(2)
                .setInvariantType(number)
                .register();
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder(
                        "fulltext3",
                        mysql
                                ? "match(?1, ?2, ?3) against (?4 in boolean mode)"
                                : "(1 + 0 * char_length(cast(?4 as varchar)))")
                .setExactArgumentCount(4)
                .setInvariantType(number)
                .register();
    }
}
