/**
 * The printing works: takes a document of headings, paragraphs, tables and charts and makes a PDF of it. Owns the fonts, the
 * templates, the limits and the hardening of JasperReports; knows nothing of offers, clients or money.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common"})
package io.parley.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
