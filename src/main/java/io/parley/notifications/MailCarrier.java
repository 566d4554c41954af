package io.parley.notifications;

/** Takes letters to their recipients: a mail server, or in the demo a page that shows them. */
interface MailCarrier {

    /** @throws org.springframework.mail.MailException when the letter should be tried again later */
    void carry(Letter letter);
}
