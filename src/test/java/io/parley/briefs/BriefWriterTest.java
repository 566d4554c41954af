package io.parley.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.briefs.BriefFacts.Advice;
import io.parley.briefs.BriefFacts.Offer;
import io.parley.briefs.BriefFacts.Reason;
import io.parley.briefs.BriefSnapshot.Confidential;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.providers.AdviserPay;
import io.parley.providers.AdviserPayKind;
import io.parley.quotes.Comparison;
import io.parley.quotes.QuoteId;
import io.parley.reporting.RenderedReport;
import io.parley.reporting.ReportBrand;
import io.parley.reporting.ReportRenderer;
import io.parley.terms.FeeAuthority;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefWriterTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final String CANARY = "CANARY-WALKAWAY-49000";
    private static final Map<List<Object>, RenderedReport> PRINTED = new HashMap<>();
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ReportRenderer RENDERER = ReportRenderer.standalone();

    @Test
    void theFirstPageSaysWhatTheClientMustKnow() throws IOException {
        String page = text(print("harbor-dental", "quillstone", Locale.ENGLISH, BriefEdition.CLIENT), 1);

        assertThat(page)
                .contains("Stay with Graywhale until January 31, 2028.")
                .contains("Leaving now would cost $6,985.80 more than waiting out the present contract.")
                .contains("$51,467.52", "$34.04", "$4,062.30")
                .contains("Quillstone has the lowest total")
                .contains("Nov 26, 2027")
                .contains("fax missing");
    }

    @Test
    void itNoticesThatTheOfferLapsesBeforeThePresentContractEnds() throws IOException {
        assertThat(flat(text(print("harbor-dental", "quillstone", Locale.ENGLISH, BriefEdition.CLIENT), 1)))
                .contains("The offer lapses on Jan 15, 2027, before the present contract ends on Jan 31, 2028");
    }

    @ParameterizedTest
    @CsvSource({"harbor-dental,quillstone", "xinghe-logistics,qilan"})
    void everyTotalIsTheSumOfTheRowsAboveItAndOfItsYears(String demo, String recommended) {
        for (Offer offer : facts(demo, recommended).offers()) {
            BigDecimal parts = offer.recurring().add(offer.oneOffs());
            for (FeeAuthority authority : FeeAuthority.values()) {
                parts = parts.add(offer.fees(authority));
            }
            BigDecimal years = offer.years().stream()
                    .flatMap(year -> CostParts.of(year).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(parts).as(offer.provider()).isEqualByComparingTo(offer.total());
            assertThat(years).as(offer.provider()).isEqualByComparingTo(offer.total());
        }
    }

    @ParameterizedTest
    @CsvSource({"harbor-dental,quillstone", "xinghe-logistics,qilan"})
    void totalsAreThoseOfTheKnownAnswers(String demo, String recommended) {
        DemoComparison comparison = new DemoComparison(demo);
        Map<String, String> totals = new HashMap<>();
        comparison
                .computed()
                .path("offers")
                .properties()
                .forEach(offer -> totals.put(
                        comparison.displayName(offer.getKey()),
                        offer.getValue().path("tco").path("total").asString()));

        List<Offer> offers = facts(demo, recommended).offers();

        assertThat(offers)
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.total()).isEqualByComparingTo(totals.get(offer.provider())));
    }

    @ParameterizedTest
    @CsvSource({
        "harbor-dental,quillstone,en",
        "harbor-dental,quillstone,zh-CN",
        "xinghe-logistics,qilan,en",
        "xinghe-logistics,qilan,zh-CN"
    })
    void theClientsEditionHoldsNothingConfidentialAndTheInternalOneDoes(
            String demo, String recommended, String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(text(print(demo, recommended, locale, BriefEdition.INTERNAL)))
                .contains(CANARY);
        assertThat(text(print(demo, recommended, locale, BriefEdition.CLIENT))).doesNotContain("CANARY");
    }

    @ParameterizedTest
    @CsvSource({
        "harbor-dental,quillstone,en",
        "harbor-dental,quillstone,zh-CN",
        "xinghe-logistics,qilan,en",
        "xinghe-logistics,qilan,zh-CN"
    })
    void everyPageCanBeReadAndNoCharacterIsMissing(String demo, String recommended, String language)
            throws IOException {
        RenderedReport brief = print(demo, recommended, Locale.forLanguageTag(language), BriefEdition.CLIENT);

        assertReadable(brief);
    }

    private static void assertReadable(RenderedReport brief) throws IOException {
        String text = text(brief);
        assertThat(brief.pages()).isBetween(7, 14);
        assertThat(text).contains(brief.pages() + " / " + brief.pages()).doesNotContain("▯", "\uFFFD", "{0}");
        assertThat(text.lines()).noneMatch(line -> !line.isEmpty() && "，。；：、）”！？》".indexOf(line.charAt(0)) >= 0);
        for (int page = 1; page <= brief.pages(); page++) {
            assertThat(text(brief, page).length()).as("page " + page).isGreaterThan(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "harbor-dental,en,none is recommended yet,'Whichever offer is taken, the best day to leave Graywhale is January 31, 2028.'",
        "harbor-dental,zh-CN,尚未建议任何一份,2028年1月31日",
        "xinghe-logistics,en,none is recommended yet,May 14",
        "xinghe-logistics,zh-CN,尚未建议任何一份,2027年5月14日"
    })
    void beforeARecommendationItComparesAndSaysSoOnTheFirstPage(
            String demo, String language, String undecided, String bestDay) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        RenderedReport brief = print(undecided(comparison(demo)), locale, BriefEdition.INTERNAL);

        assertThat(flat(text(brief, 1))).contains(undecided, bestDay).doesNotContain("null");
        assertThat(flat(text(brief, 2))).contains(CANARY);
        assertReadable(brief);
    }

    @Test
    void oneOfferWithoutARecommendationHasTwoFiguresAndNothingInThePlaceOfTheThird() throws IOException {
        Comparison all = comparison("harbor-dental");
        Comparison one = new Comparison(
                all.engagement(), all.today(), all.offers().subList(0, 1), all.incumbent(), all.findings());

        assertThat(text(print(undecided(one), Locale.ENGLISH, BriefEdition.CLIENT)))
                .contains("One offer, not recommended yet.")
                .doesNotContain("null");
    }

    @Test
    void whereNobodyHasNamedAFeeTheTotalIsALowerBoundAndNoFeeIsZero() throws IOException {
        BriefSnapshot known = undecided(comparison("harbor-dental"));
        BriefFacts facts = known.facts();
        List<Offer> silent =
                facts.offers().stream().map(BriefWriterTest::withoutTerms).toList();

        String page = flat(text(
                print(
                        new BriefSnapshot(with(facts, silent), known.confidential()),
                        Locale.ENGLISH,
                        BriefEdition.CLIENT),
                1));

        assertThat(page)
                .contains("at least $51,467.52", "Fees the provider makes unknown unknown unknown")
                .doesNotContain("$753.44");
    }

    @ParameterizedTest
    @CsvSource({
        "harbor-dental,quillstone,en",
        "harbor-dental,quillstone,zh-CN",
        "xinghe-logistics,qilan,en",
        "xinghe-logistics,qilan,zh-CN"
    })
    void valuesAreSaidInTheReadersWayAndNeverAsTheyAreStored(String demo, String recommended, String language)
            throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        String text = text(print(demo, recommended, locale, BriefEdition.INTERNAL));
        String appendix =
                ResourceBundle.getBundle("reports/brief", locale, NO_FALLBACK).getString("appendix.title");

        // The appendix quotes documents in their own words.
        assertThat(text.substring(0, text.indexOf(appendix)))
                .doesNotContainPattern("\\d [A-Z]{3}\\b")
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}")
                .doesNotContainPattern("[A-Z]{2,}_[A-Z]")
                .doesNotContainPattern("(MON|TUE|WED|THU|FRI|SAT|SUN)-")
                .doesNotContainPattern("\\b(true|false|null)\\b");
    }

    @ParameterizedTest
    @CsvSource({"en", "zh-CN"})
    void everyFontIsInTheFile(String language) throws IOException {
        RenderedReport brief =
                print("xinghe-logistics", "qilan", Locale.forLanguageTag(language), BriefEdition.INTERNAL);

        try (PDDocument pdf = Loader.loadPDF(brief.pdf())) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getResources().getFontNames())
                        .isNotEmpty()
                        .allSatisfy(name -> assertThat(
                                        page.getResources().getFont(name).isEmbedded())
                                .as(name.getName())
                                .isTrue());
            }
        }
    }

    @Test
    void figuresLeadToTheWordsTheyWereReadFrom() throws IOException {
        String text = flat(text(print("harbor-dental", "quillstone", Locale.ENGLISH, BriefEdition.CLIENT)));

        assertThat(text)
                .contains("Valid until 01/15/2027")
                .contains("Larkfield · quote.pdf · page 2 · claimed, not in a contract document · “99.999% uptime”")
                .contains("This brief is not legal or tax advice");
    }

    @Test
    void amountsThatStandInSentencesSayHowTheyCameAbout() throws IOException {
        String text = flat(text(print("harbor-dental", "quillstone", Locale.ENGLISH, BriefEdition.CLIENT)));
        var note = Pattern.compile(
                        "Quillstone: leaving now \\$([\\d,.]+) − leaving in the best month \\$([\\d,.]+) = \\$6,985\\.80")
                .matcher(text);

        assertThat(note.find()).isTrue();
        assertThat(amount(note.group(1)).subtract(amount(note.group(2)))).isEqualByComparingTo("6985.80");
    }

    private static BigDecimal amount(String printed) {
        return new BigDecimal(printed.replace(",", ""));
    }

    @Test
    void whatProvidersPayTheAdviserIsPrintedForTheClient() throws IOException {
        assertThat(flat(text(print("harbor-dental", "quillstone", Locale.ENGLISH, BriefEdition.CLIENT))))
                .contains(
                        "What providers pay the adviser",
                        "Quillstone · 2% of the recurring charges · first year only · as of Nov 2, 2026",
                        "Bluemarten · $500.00 once for a contract");
        assertThat(flat(text(print("harbor-dental", "quillstone", Locale.SIMPLIFIED_CHINESE, BriefEdition.CLIENT))))
                .contains("Quillstone · 经常性费用的 2%");
    }

    @Test
    void payThatNobodyKnowsIsPrintedAsUnknownAndNotAsNothing() throws IOException {
        assertThat(flat(text(print("harbor-dental", "quillstone", Locale.ENGLISH, BriefEdition.CLIENT))))
                .contains("Larkfield · not known; ask before you sign")
                .doesNotContain("Larkfield · nothing");
    }

    @Test
    void aFrozenSnapshotPrintsTheSameBriefLater() throws IOException {
        BriefSnapshot snapshot = snapshot("harbor-dental", "quillstone");

        BriefSnapshot thawed = SnapshotText.unpack(SnapshotText.pack(snapshot));

        assertThat(text(print(thawed, Locale.ENGLISH, BriefEdition.CLIENT)))
                .isEqualTo(text(print(snapshot, Locale.ENGLISH, BriefEdition.CLIENT)));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        ResourceBundle english = ResourceBundle.getBundle("reports/brief", Locale.ROOT);
        ResourceBundle chinese = ResourceBundle.getBundle("reports/brief", Locale.SIMPLIFIED_CHINESE);

        assertThat(chinese.getLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        assertThat(english.keySet()).allSatisfy(key -> {
            assertThat(chinese.getString(key)).as(key).isNotNull();
            if (!key.equals("list.separator") && !key.startsWith("feature.") && !key.equals("note.quoted")) {
                assertThat(key.startsWith("term.etf.FLAT")
                                || !chinese.getString(key).equals(english.getString(key)))
                        .as(key + " is translated")
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "harbor-dental,quillstone,en,What the service level is worth,broke its promise",
        "xinghe-logistics,qilan,zh-CN,服务水平值多少钱,未达可用率承诺"
    })
    void whatTheServiceLevelIsWorthStandsInBothEditionsAndWhatIsOwedInOne(
            String demo, String recommended, String language, String title, String owes) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        String client = flat(text(print(demo, recommended, locale, BriefEdition.CLIENT)));
        String internal = flat(text(print(demo, recommended, locale, BriefEdition.INTERNAL)));

        assertThat(client).contains(title).doesNotContain(owes).doesNotContain("271.83");
        assertThat(internal).contains(title).contains(owes).contains("271.83");
        for (Offer offer : facts(demo, recommended).offers()) {
            assertThat(offer.service()).as(offer.provider()).isNotNull();
        }
    }

    @Test
    void theWorthOfAServiceLevelIsThatOfTheKnownAnswers() {
        for (String demo : List.of("harbor-dental", "xinghe-logistics")) {
            DemoComparison comparison = new DemoComparison(demo);
            Map<String, Offer> offers = new HashMap<>();
            facts(demo, demo.startsWith("h") ? "quillstone" : "qilan")
                    .offers()
                    .forEach(offer -> offers.put(offer.provider(), offer));
            comparison.computed().path("offers").properties().forEach(known -> {
                var service = Objects.requireNonNull(
                        Objects.requireNonNull(offers.get(comparison.displayName(known.getKey())))
                                .service());
                var teeth = known.getValue().path("teeth");
                assertThat(service.flaws())
                        .extracting(flaw -> "SLA-" + flaw.rule().replace('_', '-'))
                        .containsExactlyInAnyOrderElementsOf(known.getValue()
                                .path("slaLint")
                                .valueStream()
                                .map(rule -> rule.asString())
                                // What the client depends on is no part of a demo comparison.
                                .filter(rule -> !rule.equals("SLA-SCOPE-GAP"))
                                .toList());
                if (service.teeth() != null) {
                    assertThat(service.teeth().tenMinutesShare())
                            .isEqualByComparingTo(
                                    teeth.path("tenMinutesMonthly").asString());
                }
            });
        }
    }

    private static RenderedReport print(String demo, String recommended, Locale locale, BriefEdition edition) {
        return PRINTED.computeIfAbsent(
                List.of(demo, recommended, locale, edition),
                key -> print(snapshot(demo, recommended), locale, edition));
    }

    private static RenderedReport print(BriefSnapshot snapshot, Locale locale, BriefEdition edition) {
        ReportBrand brand = new ReportBrand("Coastline Advisory", "#0B6B6B", new byte[0]);
        return RENDERER.render(new BriefWriter(locale, brand, true).write(edition, snapshot));
    }

    /** What somebody who reads over the client's shoulder must not find. */
    private static final Leverage OWES = new Leverage(
            "Graywhale",
            "USD",
            new BigDecimal("471.83"),
            new BigDecimal("100"),
            new BigDecimal("60"),
            new BigDecimal("100"),
            new BigDecimal("271.83"),
            LocalDate.of(2026, 11, 30),
            LocalDate.of(2026, 10, 1),
            4);

    private static BriefSnapshot snapshot(String demo, String recommended) {
        return new BriefSnapshot(facts(demo, recommended), new Confidential("Our limit is " + CANARY + ".", OWES));
    }

    @ParameterizedTest
    @CsvSource({
        "en,two sources disagree,page 3,Phones are free of charge",
        "zh-CN,两处说法不一致,第 3 页,Phones are free of charge"
    })
    void questionsAndPromisesOfAProviderArePrintedWithBothSources(
            String language, String asks, String page, String promise) throws IOException {
        BriefFacts facts = facts("harbor-dental", "quillstone");
        String provider = facts.recommended().provider();
        BriefFacts asked = asking(
                facts,
                new BriefFacts.Asked(
                        provider, "USD", List.of(said("sla.pdf", 3, "0.999"), said("quote.pdf", 1, "0.9999"))),
                new BriefFacts.Promised(
                        provider,
                        promise,
                        new Evidence(EvidenceStatus.CLAIMED, null, null, null, "Bo Boss", null, null)));

        String text = text(print(
                new BriefSnapshot(asked, new Confidential(null, null)),
                Locale.forLanguageTag(language),
                BriefEdition.CLIENT));

        assertThat(text.replaceAll("\\s+", " ")).contains(asks, page, promise, "Bo Boss", "quote.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "en,27 of 30 devices,at least $312.40,What to ask Quillstone for,'27 × Arden T4 from Feb 24, 2027','3 devices: nobody knows'",
        "zh-CN,30 台设备中有 27 台,312.40,应向 Quillstone 提出的要求,Arden T4 27 台,3 台设备的保修期未知"
    })
    void whatTheOffersLeaveUncoveredIsPrintedWithWhatToAskFor(
            String language, String sentence, String cost, String title, String ask, String unknown)
            throws IOException {
        BriefFacts facts = facts("harbor-dental", "quillstone");
        List<HardwareGaps.OfferGap> gaps = facts.offers().stream()
                .map(offer -> new HardwareGaps.OfferGap(
                        offer.quote(),
                        offer.provider(),
                        LocalDate.of(2030, 1, 31),
                        27,
                        3,
                        new BigDecimal("953.4"),
                        new BigDecimal("3.1780"),
                        new BigDecimal("312.40"),
                        0,
                        2,
                        List.of(
                                new HardwareGaps.Ask("Arden T4", 27, LocalDate.of(2027, 2, 24)),
                                new HardwareGaps.Ask("Cobalt C1", 2, LocalDate.of(2028, 1, 1)))))
                .toList();
        RenderedReport brief = print(
                new BriefSnapshot(equipped(facts, new HardwareGaps("USD", 30, gaps)), new Confidential(null, null)),
                Locale.forLanguageTag(language),
                BriefEdition.CLIENT);

        Files.write(
                Files.createDirectories(Path.of("target", "letters")).resolve("brief-hardware-" + language + ".pdf"),
                brief.pdf());

        assertThat(flat(text(brief)))
                .contains(sentence, cost, title, ask, unknown)
                .doesNotContain("null");
        assertThat(flat(text(brief))).doesNotContain("▯", "\uFFFD", "{0}");
    }

    @ParameterizedTest
    @CsvSource({
        "en,lines.title,'Only 10 calls at once fit, but 14 are wanted. Upload is what limits them.',16.6,'upload',"
                + "'Not known, because nobody has said or measured: a test in the busy hours',Last tested,"
                + "'Telephones by model (Dana Whitcomb, due Nov 30, 2026)','Door intercom',nobody has checked",
        "zh-CN,lines.title,'只能同时承载 10 路通话，但需要 14 路，瓶颈是上行。',16.6,'上行',忙时测速,最近一次测速,"
                + "'话机（按型号）（Dana Whitcomb、期限 2026年11月30日）','Door intercom',尚无人检查"
    })
    void whatEachLineCarriesIsPrintedWithWhatToDoAndWhatIsOpen(
            String language,
            String title,
            String tooSmall,
            String mbps,
            String binding,
            String unknown,
            String stale,
            String open,
            String own,
            String unchecked)
            throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        BriefSnapshot snapshot = new BriefSnapshot(
                connected(facts("harbor-dental", "quillstone"), BriefNetworks.threeSites()),
                new Confidential("Our limit is " + CANARY + ".", OWES));
        RenderedReport client = print(snapshot, locale, BriefEdition.CLIENT);
        RenderedReport internal = print(snapshot, locale, BriefEdition.INTERNAL);
        Files.write(
                Files.createDirectories(Path.of("target", "letters")).resolve("brief-network-" + language + ".pdf"),
                client.pdf());

        for (RenderedReport brief : List.of(client, internal)) {
            assertThat(flat(text(brief)))
                    .contains(
                            ResourceBundle.getBundle("reports/brief", locale, NO_FALLBACK)
                                    .getString(title)
                                    .replace("''", "'"),
                            tooSmall,
                            mbps,
                            unknown,
                            open,
                            own,
                            unchecked,
                            BriefNetworks.REASON)
                    .containsIgnoringCase(binding)
                    .contains(stale)
                    .doesNotContain("null", "▯", "\uFFFD", "{0}");
        }
        assertReadable(client);
    }

    @Test
    void theFiguresOfALineLeadToTheirFormulaWithItsInputs() throws IOException {
        RenderedReport brief = print(
                new BriefSnapshot(
                        connected(facts("harbor-dental", "quillstone"), BriefNetworks.threeSites()),
                        new Confidential(null, null)),
                Locale.ENGLISH,
                BriefEdition.CLIENT);

        assertThat(flat(text(brief)))
                .contains(
                        "Upload (8,000 − 6,000 − 1,000) kbps ÷ 91.2 kbps = 10",
                        "Harbor office: 21 tests in the busy hours of 43 in all",
                        "Harbor office: 40 people × 0.13 erlang, 1% may find no line");
    }

    @Test
    void aBriefFrozenBeforeLinesWerePrintedStillPrints() throws IOException {
        String text = text(print("harbor-dental", "quillstone", Locale.ENGLISH, BriefEdition.CLIENT));

        assertThat(text).doesNotContain("Network: what each site");
        BriefSnapshot frozen = new BriefSnapshot(
                connected(facts("harbor-dental", "quillstone"), BriefNetworks.threeSites()),
                new Confidential(null, null));
        assertThat(SnapshotText.unpack(SnapshotText.pack(frozen)).facts().network())
                .isEqualTo(frozen.facts().network());
    }

    private static BriefFacts connected(BriefFacts facts, NetworkFacts network) {
        return new BriefFacts(
                facts.consultancy(),
                facts.author(),
                facts.client(),
                facts.engagement(),
                facts.today(),
                facts.serviceStart(),
                facts.currency(),
                facts.seats(),
                facts.months(),
                facts.discountRate(),
                facts.advice(),
                facts.offers(),
                facts.present(),
                facts.findings(),
                facts.asked(),
                facts.promised(),
                facts.hardware(),
                network);
    }

    private static BriefFacts equipped(BriefFacts facts, HardwareGaps hardware) {
        return new BriefFacts(
                facts.consultancy(),
                facts.author(),
                facts.client(),
                facts.engagement(),
                facts.today(),
                facts.serviceStart(),
                facts.currency(),
                facts.seats(),
                facts.months(),
                facts.discountRate(),
                facts.advice(),
                facts.offers(),
                facts.present(),
                facts.findings(),
                facts.asked(),
                facts.promised(),
                hardware,
                facts.network());
    }

    private static BriefFacts.Statement said(String document, int page, String value) {
        return new BriefFacts.Statement(
                "sla.target", null, value, null, Evidence.confirmed(document, page, "as printed"), false);
    }

    private static BriefFacts asking(BriefFacts facts, BriefFacts.Asked asked, BriefFacts.Promised promised) {
        return new BriefFacts(
                facts.consultancy(),
                facts.author(),
                facts.client(),
                facts.engagement(),
                facts.today(),
                facts.serviceStart(),
                facts.currency(),
                facts.seats(),
                facts.months(),
                facts.discountRate(),
                facts.advice(),
                facts.offers(),
                facts.present(),
                facts.findings(),
                List.of(asked),
                List.of(promised),
                facts.hardware(),
                facts.network());
    }

    private static Comparison comparison(String demo) {
        return new DemoComparison(demo).comparison();
    }

    private static BriefSnapshot undecided(Comparison comparison) {
        BriefFacts facts = new FactsTaker(comparison, null, Map.of())
                .take("Coastline Advisory", "Maya Chen", null, List.of(), List.of(), null, null);
        return new BriefSnapshot(facts, new Confidential("Our limit is " + CANARY + ".", OWES));
    }

    private static BriefFacts with(BriefFacts facts, List<Offer> offers) {
        return new BriefFacts(
                facts.consultancy(),
                facts.author(),
                facts.client(),
                facts.engagement(),
                facts.today(),
                facts.serviceStart(),
                facts.currency(),
                facts.seats(),
                facts.months(),
                facts.discountRate(),
                facts.advice(),
                offers,
                facts.present(),
                facts.findings(),
                facts.asked(),
                facts.promised(),
                facts.hardware(),
                facts.network());
    }

    private static Offer withoutTerms(Offer offer) {
        return new Offer(
                offer.quote(),
                offer.provider(),
                offer.plan(),
                offer.number(),
                offer.round(),
                offer.validUntil(),
                offer.expired(),
                offer.sameScope(),
                offer.lowest(),
                offer.months(),
                offer.listPricePerSeat(),
                offer.recurring(),
                offer.feesByAuthority(),
                offer.oneOffs(),
                offer.total(),
                offer.perSeatPerMonth(),
                offer.npvInAdvance(),
                offer.npvInArrears(),
                offer.timing(),
                offer.promotions(),
                offer.worstIndexTotal(),
                List.of(),
                offer.years(),
                offer.exits(),
                offer.unknownExitParts(),
                offer.preDelivery(),
                offer.noticeAfterSigning(),
                offer.waiting(),
                List.of(),
                List.of(),
                offer.pay(),
                offer.service());
    }

    private static BriefFacts facts(String demo, String recommended) {
        Comparison comparison = comparison(demo);
        QuoteId quote = DemoComparison.quote(recommended);
        Advice advice = new Advice(
                quote.value(),
                "Stay with Graywhale until January 31, 2028. Sign by January 15.",
                List.of(new Reason("Its price is fixed for the term.", null)),
                1);
        return new FactsTaker(
                        comparison,
                        quote,
                        Map.of(
                                "Quillstone",
                                new AdviserPay(
                                        AdviserPayKind.RECURRING_PERCENT,
                                        new BigDecimal("0.02"),
                                        null,
                                        null,
                                        "first year only",
                                        LocalDate.of(2026, 11, 2)),
                                "Bluemarten",
                                new AdviserPay(AdviserPayKind.ONE_OFF, null, new BigDecimal("500"), USD, "", null),
                                "Larkfield",
                                new AdviserPay(AdviserPayKind.UNKNOWN, null, null, null, "", null)))
                .take("Coastline Advisory", "Maya Chen", advice, List.of(), List.of(), null, null);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String text(RenderedReport report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String text(RenderedReport report, int page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf);
        }
    }
}
