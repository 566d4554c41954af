/**
 * The frame around all pages: layouts, menus, the first page, error pages and what happens when something unexpected
 * does. Nobody depends on it: layouts apply by path and menus come from the views' own {@code @Menu}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "uikit", "tenancy", "identity"})
package io.parley.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
