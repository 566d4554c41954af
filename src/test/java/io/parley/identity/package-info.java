/** People, sign-in and who acts. */
@org.jspecify.annotations.NullMarked
package io.parley.identity;
