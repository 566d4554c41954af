/**
 * What tests share: a service test on H2, the same test on MySQL by inheritance, and the lanes which say why they could
 * not run. Builders of a module's own objects live beside that module's tests.
 */
@NullMarked
package io.parley.testing;

import org.jspecify.annotations.NullMarked;
