/** People and branding. */
@org.jspecify.annotations.NullMarked
package io.parley.settings;
