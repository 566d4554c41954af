package io.parley.documents.clauses.reading;

import io.parley.documents.clauses.text.SourceText;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a document is among the papers of an offer, the one that comes first in a conflict first. */
public enum PaperKind {
    TERMS,
    SLA,
    QUOTE;

    private static final Pattern SLA_NAME = Pattern.compile("\\bsla\\b|service.?level|服务等级|服务水平");
    private static final Pattern QUOTE_NAME = Pattern.compile("quot|proposal|offer|estimate|报价|方案书");
    private static final Pattern SLA_TITLE =
            Pattern.compile("service level (?:agreement|commitment|addendum|schedule)|服务等级|服务水平协议|\\bsla\\b");
    private static final Pattern QUOTE_TITLE = Pattern.compile("\\b(?:quote|quotation|proposal|estimate)\\b|报价");
    private static final int TITLE = 160;

    /** By the file's name, else by how its text begins. */
    static PaperKind of(SourceText source) {
        var name = source.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        if (SLA_NAME.matcher(name).find()) {
            return SLA;
        }
        if (QUOTE_NAME.matcher(name).find()) {
            return QUOTE;
        }
        if (name.contains("term") || name.contains("agreement") || name.contains("合同") || name.contains("协议")) {
            return TERMS;
        }
        var text = source.parts().isEmpty() ? "" : source.parts().getFirst();
        var title = text.substring(0, Math.min(TITLE, text.length())).toLowerCase(Locale.ROOT);
        if (SLA_TITLE.matcher(title).find()) {
            return SLA;
        }
        return QUOTE_TITLE.matcher(title).find() ? QUOTE : TERMS;
    }
}
