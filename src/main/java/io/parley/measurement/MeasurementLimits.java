package io.parley.measurement;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * What measurements may take from the server.
 *
 * @param atOnce measurements at the same time, of all tenants together
 * @param mostMbps no direction is served faster than that, so that a fast line leaves room for everybody else
 * @param perDirection bytes of one measurement in one direction
 * @param perHour bytes of one person, both directions together
 * @param perDay as {@code perHour}
 */
@Component
record MeasurementLimits(
        @Value("${parley.measurement.at-once}") int atOnce,
        @Value("${parley.measurement.most-mbps}") int mostMbps,
        @Value("${parley.measurement.per-direction}") DataSize perDirection,
        @Value("${parley.measurement.per-hour}") DataSize perHour,
        @Value("${parley.measurement.per-day}") DataSize perDay) {}
