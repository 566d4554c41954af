package io.parley.documents.clauses;

import io.parley.documents.clauses.learned.LearnedReader;
import io.parley.documents.clauses.reading.Asides;
import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.rules.RulePack;
import io.parley.documents.clauses.structure.contract.BeforeDelivery;
import io.parley.documents.clauses.structure.contract.Clawbacks;
import io.parley.documents.clauses.structure.contract.EquipmentReturn;
import io.parley.documents.clauses.structure.contract.GoverningLaw;
import io.parley.documents.clauses.structure.contract.NoticeMethods;
import io.parley.documents.clauses.structure.contract.TerminationFees;
import io.parley.documents.clauses.structure.credits.CoveredServices;
import io.parley.documents.clauses.structure.credits.CreditTiers;
import io.parley.documents.clauses.structure.credits.Exclusions;
import io.parley.documents.clauses.structure.credits.MaintenanceWindow;
import io.parley.documents.clauses.structure.fees.ChineseSurcharges;
import io.parley.documents.clauses.structure.fees.Surcharges;
import io.parley.documents.clauses.structure.fees.VatRates;
import io.parley.documents.clauses.structure.quote.FeatureRows;
import io.parley.documents.clauses.structure.quote.Promotions;
import io.parley.documents.clauses.structure.quote.QuoteDates;
import io.parley.documents.clauses.structure.quote.SeatRows;
import io.parley.documents.clauses.structure.quote.SeatSums;
import io.parley.documents.clauses.structure.support.Certifications;
import io.parley.documents.clauses.structure.support.ResponseTimes;
import io.parley.documents.clauses.structure.support.SupportHours;
import io.parley.documents.clauses.structure.support.SupportLanguages;
import io.parley.documents.clauses.structure.support.WarrantyTerms;
import io.parley.documents.clauses.text.PaperLanguage;
import io.parley.documents.clauses.text.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proposes the terms that the documents of one offer state. Where documents differ, the one that comes first governs; a term
 * that no document states is not proposed.
 */
public final class ClauseFinder {

    private static final List<ClauseReader> READERS = List.of(
            new NoticeMethods(),
            new TerminationFees(),
            new Clawbacks(),
            new CreditTiers(),
            new Exclusions(),
            new CoveredServices(),
            new MaintenanceWindow(),
            new Surcharges(),
            new ChineseSurcharges(),
            new QuoteDates(),
            new SupportHours(),
            new ResponseTimes(),
            new FeatureRows(),
            new Certifications(),
            new EquipmentReturn(),
            new Promotions(),
            new VatRates(),
            new SeatRows(),
            new SupportLanguages(),
            new BeforeDelivery(),
            new GoverningLaw(),
            new WarrantyTerms(),
            new SeatSums());

    private final Map<PaperLanguage, RulePack> packs = new EnumMap<>(PaperLanguage.class);

    /** Reads the rules; the finder can then be used by many threads. */
    public ClauseFinder() {
        for (var language : PaperLanguage.values()) {
            packs.put(language, RulePack.of(language));
        }
    }

    /** Every key the finder seeks, in one language or both; {@code fee.*} stands for all keys that begin so. */
    public Set<String> keys() {
        return Stream.concat(packs.values().stream(), READERS.stream())
                .flatMap(reader -> reader.keys().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param sources the documents of one provider */
    public List<Proposal> find(List<SourceText> sources) {
        var papers = sources.stream().map(Paper::of).toList();
        var findings = new ArrayList<Finding>();
        for (var paper : papers) {
            var pack = packs.get(paper.language());
            if (pack != null) {
                findings.addAll(pack.read(paper));
            }
            READERS.forEach(reader -> findings.addAll(reader.read(paper)));
        }
        findings.removeIf(finding -> Asides.isAside(finding.paper(), finding.sentence()));
        findings.addAll(LearnedReader.read(papers, findings));
        return new Selection(findings, Precedence.of(papers)).proposals();
    }
}
