package io.parley.warranty.sheet;

import io.parley.tabular.HeadingText;
import io.parley.warranty.FreightPayer;
import io.parley.warranty.Grantor;
import io.parley.warranty.Ownership;
import io.parley.warranty.ReplacementInherits;
import io.parley.warranty.StartBasis;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of lists of policies and devices, in English and Chinese. */
final class WarrantyWords {

    private static final Map<StartBasis, Set<String>> BASES = Map.of(
            StartBasis.SHIP, Set.of("ship", "shipped", "ship date", "shipment", "delivery", "发货", "发货日期", "出货"),
            StartBasis.PURCHASE, Set.of("purchase", "purchased", "purchase date", "invoice", "购买", "购买日期", "采购"),
            StartBasis.ACTIVATION, Set.of("activation", "activated", "activation date", "激活", "激活日期", "启用"),
            StartBasis.PRODUCTION, Set.of("production", "produced", "production date", "manufacture", "生产", "出厂"));

    private static final Map<Grantor, Set<String>> GRANTORS = Map.of(
            Grantor.MANUFACTURER, Set.of("manufacturer", "maker", "厂商", "厂家", "制造商"),
            Grantor.RESELLER, Set.of("reseller", "dealer", "经销商", "代理商"),
            Grantor.PROVIDER, Set.of("provider", "carrier", "服务商", "供应商", "运营商"),
            Grantor.EXTENDED, Set.of("extended", "extended warranty", "延保"));

    private static final Map<Ownership, Set<String>> OWNERSHIPS = Map.of(
            Ownership.OWNED, Set.of("owned", "own", "bought", "自有", "自购"),
            Ownership.RENTED, Set.of("rented", "rent", "leased", "lease", "租用", "租赁"),
            Ownership.FREE_WITH_TERM, Set.of("free with term", "free", "subsidised", "subsidized", "合约机", "赠送"));

    private static final Map<FreightPayer, Set<String>> FREIGHT = Map.of(
            FreightPayer.CUSTOMER, Set.of("customer", "client", "buyer", "客户", "用户"),
            FreightPayer.MANUFACTURER, Set.of("manufacturer", "maker", "厂商", "厂家"),
            FreightPayer.RESELLER, Set.of("reseller", "dealer", "经销商"),
            FreightPayer.PROVIDER, Set.of("provider", "carrier", "供应商", "服务商", "运营商"),
            FreightPayer.SHARED, Set.of("shared", "each own way", "双方", "各付"));
    private static final Map<ReplacementInherits, Set<String>> INHERITANCES = Map.of(
            ReplacementInherits.REMAINING, Set.of("remaining", "rest", "剩余"),
            ReplacementInherits.NEW, Set.of("new", "new term", "重新计算", "全新"),
            ReplacementInherits.LONGER, Set.of("longer", "the longer", "取长"));
    private static final Map<Boolean, Set<String>> ANSWERS = Map.of(
            true, Set.of("yes", "y", "true", "是"),
            false, Set.of("no", "n", "false", "否"));
    private static final Set<String> LIFETIME = Set.of("lifetime", "life", "limited lifetime", "终身", "终身质保");

    private WarrantyWords() {}

    static Optional<StartBasis> basis(String word) {
        return meaning(BASES, word);
    }

    static Optional<Grantor> grantor(String word) {
        return meaning(GRANTORS, word);
    }

    static Optional<Ownership> ownership(String word) {
        return meaning(OWNERSHIPS, word);
    }

    static Optional<FreightPayer> freightPayer(String word) {
        return meaning(FREIGHT, word);
    }

    static Optional<ReplacementInherits> inherits(String word) {
        return meaning(INHERITANCES, word);
    }

    static Optional<Boolean> answer(String word) {
        return meaning(ANSWERS, word);
    }

    static boolean isLifetime(String word) {
        return LIFETIME.contains(HeadingText.words(word));
    }

    private static <M> Optional<M> meaning(Map<M, Set<String>> words, String word) {
        var plain = HeadingText.words(word);
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
