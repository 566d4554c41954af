package io.parley.tenancy;

/** The tenant at work has other business days than before; deadlines that were rolled back may stand elsewhere now. */
public record DaysOffChanged() {}
