/** Mails through a real mail server, the inbox, the demo's mailbox. */
@org.jspecify.annotations.NullMarked
package io.parley.notifications;
