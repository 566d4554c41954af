package io.parley.shell;

/** "Not found" and "not yours" in one, so that nothing can be probed. */
final class NotYoursPage extends ErrorPage {

    NotYoursPage() {
        say(getTranslation("shell.error.notFound.title"), getTranslation("shell.error.notFound.text"));
    }
}
