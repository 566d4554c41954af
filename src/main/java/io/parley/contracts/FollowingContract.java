package io.parley.contracts;

import io.parley.terms.NoticeSchedule;

/**
 * A contract that is signed and yet to begin.
 *
 * @param notice by when its notice must leave the house, as of today
 */
public record FollowingContract(ContractDetails details, NoticeSchedule notice) {}
