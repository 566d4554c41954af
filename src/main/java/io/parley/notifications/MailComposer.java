package io.parley.notifications;

import io.parley.common.Texts;
import io.parley.tenancy.Branding;
import io.parley.tenancy.TenantDirectory;
import io.parley.tenancy.TenantId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Puts a mail into words, in the recipient's language and with the tenant's name and colour. */
@Component
class MailComposer {

    /** Where the words of all mails begin. */
    static final String TEXTS = "notifications.mail.";

    private final TenantDirectory tenants;
    private final String baseUrl;
    private final Clock clock;

    MailComposer(TenantDirectory tenants, @Value("${parley.base-url}") String baseUrl, Clock clock) {
        this.tenants = tenants;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    Letter compose(UUID id, TenantId tenant, MailRequest request) {
        Texts texts = Texts.of(request.locale());
        Branding branding =
                tenants.branding(tenant).orElseGet(() -> new Branding("Parley", Branding.DEFAULT_ACCENT, null));
        Object[] words = words(request, branding);
        String subject = oneLine(texts.get(request.key() + ".subject", words));
        String body = texts.get(request.key() + ".text", words);
        String link = request.link();
        String url = link == null ? "" : baseUrl + "/" + link;
        String action = link == null ? "" : texts.get(request.key() + ".action", words);
        String footer = texts.get(TEXTS + "footer", branding.name());
        return new Letter(
                id,
                branding.name(),
                request.recipient().value(),
                subject,
                plain(body, action, url, footer),
                html(request.locale().toLanguageTag(), branding, subject, body, action, url, footer),
                url,
                clock.instant());
    }

    /** The sender's name is the placeholder after the request's own. */
    private static Object[] words(MailRequest request, Branding branding) {
        Object[] words =
                request.arguments().toArray(new Object[request.arguments().size() + 1]);
        words[request.arguments().size()] = branding.name();
        return words;
    }

    private static String plain(String body, String action, String url, String footer) {
        String call = url.isEmpty() ? "" : action + ":\n" + url + "\n\n";
        return body + "\n\n" + call + "--\n" + footer + "\n";
    }

    private static String html(
            String language, Branding branding, String subject, String body, String action, String url, String footer) {
        String button = url.isEmpty()
                ? ""
                : "<p style=\"margin:24px 0\"><a href=\"%s\" style=\"background:%s;color:#fff;text-decoration:none;padding:12px 20px;border-radius:8px;display:inline-block;font-weight:600\">%s</a></p>"
                        .formatted(escaped(url), branding.accent(), escaped(action));
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body style="margin:0;background:#f6f7f9;color:#17202b;font:15px/1.55 system-ui,'PingFang SC','Microsoft YaHei',sans-serif">
                <div style="max-width:560px;margin:0 auto;padding:32px 20px">
                <p style="font-weight:700;font-size:17px;color:%s;margin:0 0 16px">%s</p>
                <div style="background:#fff;border:1px solid #e3e7ec;border-radius:12px;padding:24px">
                <h1 style="font-size:19px;line-height:1.3;margin:0 0 12px">%s</h1>
                <p style="white-space:pre-line;margin:0">%s</p>%s
                </div>
                <p style="color:#647180;font-size:13px;margin:16px 0 0">%s</p>
                </div></body></html>
                """.formatted(
                        language,
                        escaped(subject),
                        branding.accent(),
                        escaped(branding.name()),
                        escaped(subject),
                        escaped(body),
                        button,
                        escaped(footer));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** A line break in a name must not become a header of the mail. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
