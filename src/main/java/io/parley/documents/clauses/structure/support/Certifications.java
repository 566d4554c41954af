package io.parley.documents.clauses.structure.support;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.text.PrintedDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reports and certificates of security the provider holds, and until when. */
public final class Certifications implements ClauseReader {

    private static final Pattern NAME = Pattern.compile(
            "\\bsoc ?[123](?: type (?:ii|i|2|1))?|\\biso(?:/iec)? ?2700[1-9]|\\bpci[- ]dss|\\bhitrust\\b|(?:网络安全)?等级?保(?:护)?(?:第?[二三四2-4]级)|iso ?2700[1-9]");
    private static final Pattern HELD = Pattern.compile("report|certif|valid|attest|audit|expir|证书|认证|有效|通过");
    private static final double SURE = 0.85;

    @Override
    public List<String> keys() {
        return List.of("upgrade.certifications");
    }

    @Override
    public List<Finding> read(Paper paper) {
        var found = new ArrayList<Finding>();
        for (var sentence : paper.sentences()) {
            var name = NAME.matcher(sentence.text());
            if (name.find() && HELD.matcher(sentence.text()).find()) {
                var dates = PrintedDate.in(sentence.text());
                var value = new LinkedHashMap<String, @Nullable Object>();
                value.put("name", sentence.words().words(name.start(), name.end()));
                value.put(
                        "validTo",
                        dates.isEmpty() ? null : dates.getLast().date().toString());
                found.add(Finding.of("upgrade.certifications", value, paper, sentence, dates.isEmpty() ? 0.6 : SURE));
            }
        }
        return found;
    }
}
