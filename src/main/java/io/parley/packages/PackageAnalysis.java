package io.parley.packages;

import io.parley.terms.NoticeInput;
import io.parley.terms.NoticeSchedule;
import io.parley.terms.OfferCosting;
import io.parley.terms.OfferReview;
import io.parley.terms.PresentContract;
import io.parley.terms.WaitOrLeave;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a package says, computed.
 *
 * @param offers in the order of the profile
 * @param incumbent the contract now running
 * @param present where the client stands in it; empty when its charges or its start are not known
 * @param invoice the first bill, when the package holds one
 * @param outages the log of outages, when the package holds one
 * @param network the sites' lines beside their measurements
 * @param warranty the devices beside the contract that is sought
 */
record PackageAnalysis(
        PackageProfile profile,
        List<AnalysedProvider> offers,
        Optional<AnalysedProvider> incumbent,
        Optional<PresentContract> present,
        Optional<PackagedInvoice> invoice,
        Optional<PackagedOutages> outages,
        PackagedNetwork network,
        PackagedWarranty warranty) {

    static PackageAnalysis of(ClientPackage input) {
        var profile = input.profile();
        var incumbent = input.incumbent().map(provider -> AnalysedProvider.of(provider, profile));
        var offers = input.offers().stream()
                .map(provider -> AnalysedProvider.of(provider, profile))
                .toList();
        return new PackageAnalysis(
                profile,
                offers,
                incumbent,
                incumbent.flatMap(contract -> present(contract, profile)),
                PackagedInvoice.of(input, offers, incumbent),
                PackagedOutages.of(input),
                PackagedNetwork.of(input),
                PackagedWarranty.of(input));
    }

    /** The contract now running, then the offers. */
    Stream<AnalysedProvider> providers() {
        return Stream.concat(incumbent.stream(), offers.stream());
    }

    private static Optional<PresentContract> present(AnalysedProvider contract, PackageProfile profile) {
        return contract.cost()
                .map(OfferCosting::input)
                .flatMap(charges -> profile.incumbent().map(running -> {
                    var notice = NoticeSchedule.of(new NoticeInput(
                            running.start(),
                            contract.terms(),
                            profile.assumptions(),
                            running.noticeSent(),
                            profile.today()));
                    return PresentContract.of(charges, running.start(), profile.today(), notice);
                }));
    }

    OfferReview review(AnalysedProvider offer) {
        return new OfferReview(
                offer.terms(),
                offer.costing(),
                profile.required(),
                present.map(PresentContract::committedLastDay).orElse(null),
                profile.today());
    }

    /** As if the offer started on the target day and somebody asked on that day. */
    Optional<NoticeSchedule> noticeAfterSigning(AnalysedProvider offer) {
        return Optional.ofNullable(profile.targetStart())
                .map((LocalDate start) ->
                        NoticeSchedule.of(new NoticeInput(start, offer.terms(), profile.assumptions(), null, start)));
    }

    Optional<WaitOrLeave> waitOrLeave(AnalysedProvider offer) {
        return present.flatMap(contract -> offer.cost()
                .flatMap(costing -> WaitOrLeave.of(
                        contract,
                        costing,
                        profile.switchingCosts(offer.folder()),
                        profile.assumptions().horizonMonths())));
    }

    /** Offers that can be costed, cheapest first. */
    List<AnalysedProvider> ranking() {
        return offers.stream()
                .filter(offer -> offer.costing() != null)
                .sorted(Comparator.comparing(PackageAnalysis::total))
                .toList();
    }

    private static BigDecimal total(AnalysedProvider offer) {
        return offer.cost().map(costing -> costing.total().total()).orElseThrow();
    }
}
