package io.parley.packages;

import io.parley.quotes.sheet.QuoteSheet;
import io.parley.quotes.sheet.QuoteSheetLine;
import io.parley.terms.CapturedTerm;
import io.parley.terms.LineKind;
import io.parley.terms.TermKey;
import io.parley.terms.TermKeys;
import io.parley.terms.TermSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code export.json}: what was understood, what is known, what follows (docs/package-format.md). */
final class ExportDocument {

    /** Members of families people usually ask about; the client's own requirements are added. */
    private static final List<String> USUALLY_ASKED = List.of(
            "promo.1",
            "slax.mos",
            "slax.ttr",
            "feature.AI_ANALYTICS",
            "feature.AI_COMM",
            "feature.LIVE_CHAT",
            "feature.CRM",
            "feature.API",
            "feature.RECORDING",
            "feature.AUTO_ATTENDANT",
            "feature.QUEUES",
            "feature.MOBILE_APP",
            "feature.SMS",
            "feature.FAX",
            "feature.VIDEO",
            "feature.SSO",
            "feature.E911",
            "feature.PORTING");

    private final PackageAnalysis analysis;
    private final ProposedTerms proposed;

    ExportDocument(PackageAnalysis analysis, ProposedTerms proposed) {
        this.analysis = analysis;
        this.proposed = proposed;
    }

    Map<String, @Nullable Object> tree(String caseName) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("case", caseName);
        tree.put("today", analysis.profile().today().toString());
        Map<String, @Nullable Object> imports = new LinkedHashMap<>();
        Map<String, @Nullable Object> terms = new LinkedHashMap<>();
        analysis.providers().forEach(provider -> {
            var sheet = provider.sheet();
            imports.put(provider.folder(), sheet == null ? null : imported(sheet));
            terms.put(provider.folder(), terms(provider));
        });
        tree.put("imports", imports);
        tree.put("terms", terms);
        tree.put("proposals", proposed.tree());
        tree.put("computed", new ComputedDocument(analysis).tree());
        return tree;
    }

    private static Map<String, @Nullable Object> imported(QuoteSheet sheet) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("file", sheet.file());
        tree.put("headerRow", sheet.headerRow());
        tree.put("currency", sheet.currency());
        tree.put("seats", sheet.seats());
        tree.put("lines", sheet.lines().stream().map(ExportDocument::line).toList());
        return tree;
    }

    private static Map<String, Object> line(QuoteSheetLine line) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("row", line.row());
        tree.put("code", line.code());
        tree.put("description", line.description());
        tree.put("qty", plain(line.quantity()));
        tree.put("unitPrice", line.unitPrice().toPlainString());
        tree.put("kind", line.kind().name());
        tree.put("category", line.category().name());
        if (line.kind() == LineKind.RECURRING) {
            tree.put("scalesWithSeats", line.scalesWithSeats());
            tree.put("escalates", line.escalates());
        } else {
            tree.put("month", line.month());
        }
        if (line.site() != null) {
            tree.put("site", line.site());
        }
        if (!line.confirmed()) {
            tree.put("confirmed", false);
        }
        return tree;
    }

    private static String plain(BigDecimal quantity) {
        return quantity.signum() == 0 ? "0" : quantity.stripTrailingZeros().toPlainString();
    }

    /** What is known, then what nobody has said: unknown is never left out. */
    private List<Map<String, @Nullable Object>> terms(AnalysedProvider provider) {
        var terms = new ArrayList<Map<String, @Nullable Object>>();
        provider.captured().forEach(term -> terms.add(term(term, provider.terms())));
        var registered = TermKeys.all().stream().map(TermKey::key).filter(key -> !key.endsWith(".*"));
        var wanted = analysis.profile().required().stream().map(need -> "feature." + need.feature());
        Stream.of(registered, USUALLY_ASKED.stream(), wanted)
                .flatMap(keys -> keys)
                .distinct()
                .filter(key -> !provider.terms().isKnown(key))
                .forEach(key -> terms.add(unknown(key)));
        return terms;
    }

    private static Map<String, @Nullable Object> term(CapturedTerm term, TermSheet sheet) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("key", term.key());
        tree.put("value", term.value());
        tree.put("unit", term.unit());
        tree.put("status", term.evidence().status().name());
        tree.put("document", term.evidence().document());
        tree.put("page", term.evidence().page());
        tree.put("quote", term.evidence().quote());
        if (term.label() != null) {
            tree.put("label", term.label());
        }
        if (sheet.contradictions().stream()
                .anyMatch(contradiction -> contradiction.other().equals(term))) {
            tree.put("governing", false);
        }
        return tree;
    }

    private static Map<String, @Nullable Object> unknown(String key) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("key", key);
        tree.put("value", null);
        tree.put("status", "UNKNOWN");
        return tree;
    }
}
