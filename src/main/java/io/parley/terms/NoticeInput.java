package io.parley.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the notice schedule of one contract depends on.
 *
 * @param start first day of the contract; every month counts from it
 * @param terms the contract's terms
 * @param assumptions transit days and holidays
 * @param noticeSent the day a notice was sent; absent when none was
 * @param today the day of asking
 */
public record NoticeInput(
        LocalDate start,
        TermSheet terms,
        Assumptions assumptions,
        @Nullable LocalDate noticeSent,
        LocalDate today) {}
