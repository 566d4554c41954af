/**
 * Tables as people send them and as they want them back: CSV and XLSX are read into neutral {@link io.parley.tabular.Sheet}s
 * with physical row numbers, and tables are written as styled XLSX or as safe CSV. Knows encodings, number and date habits
 * of several countries and headings by meaning; knows no domain, so nothing about offers or devices belongs here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "common")
package io.parley.tabular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
