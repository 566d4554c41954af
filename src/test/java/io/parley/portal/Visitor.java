package io.parley.portal;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import io.parley.testing.Window;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A browser that tries every way to a client: the address, the search, the fields to choose from, and somebody's link. */
final class Visitor {

    private static final String SEARCH = ".pl-lazy-grid vaadin-text-field input";
    private static final String CHOICES =
            "vaadin-combo-box-item, vaadin-select-item, vaadin-multi-select-combo-box-item";

    private final Window window;
    private final Page page;

    Visitor(Window window) {
        this.window = window;
        this.page = window.page();
    }

    /** What the page at an address holds. */
    String at(String path) {
        window.visit(path);
        return page.content();
    }

    /** What the list of clients holds after a word was typed into its search. */
    String found(String word) {
        window.visit("clients");
        page.locator(SEARCH).first().fill(word);
        page.waitForURL(Pattern.compile(".*q=" + word));
        window.settle();
        return page.content();
    }

    /** What all fields of a page offer, at once and after a word was typed into them. */
    String offered(String path, String word) {
        window.visit(path);
        List<String> offered = new ArrayList<>();
        for (Locator field :
                page.locator("vaadin-combo-box:visible, vaadin-select:visible").all()) {
            field.locator("[part~=toggle-button]").first().click();
            offered.addAll(choices());
            if (field.locator("input").count() > 0) {
                field.locator("input").first().fill(word);
                offered.addAll(choices());
                field.locator("input").first().fill("");
            }
            page.keyboard().press("Escape");
            window.settle();
        }
        return String.join("\n", offered);
    }

    /** The addresses of all files that a page lets its reader save. */
    List<String> links(String path) {
        window.visit(path);
        page.locator("a[href*='VAADIN/dynamic']").first().waitFor();
        return page.locator("a[href*='VAADIN/dynamic']").all().stream()
                .map(link -> String.valueOf(link.evaluate("anchor => anchor.href")))
                .toList();
    }

    /** What an address answers to this browser's cookies: the status and how the content begins. */
    String answer(String link) {
        APIResponse answer = page.request().get(link, RequestOptions.create().setMaxRedirects(0));
        String content = new String(answer.body(), StandardCharsets.ISO_8859_1);
        return answer.status() + " " + content.substring(0, Math.min(content.length(), 5));
    }

    private List<String> choices() {
        window.settle();
        page.waitForTimeout(300); // the overlay fades in
        return page.locator(CHOICES).allTextContents();
    }
}
