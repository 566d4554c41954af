/**
 * Telling people: the inbox inside the product and mails outside it. A mail is a row in the transaction of its cause and
 * is sent by a job afterwards; links with secrets are minted at that moment, so that no stored mail holds one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "uikit", "tenancy", "audit", "jobs", "identity"})
package io.parley.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
