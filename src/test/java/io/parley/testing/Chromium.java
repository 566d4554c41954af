package io.parley.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, driven by Playwright; nothing is ever downloaded. One for all tests of a run. */
final class Chromium {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    /** Containers have no sandbox of their own kind, little shared memory and no graphics card. */
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");

    private Chromium() {}

    /** The running browser; skips the test, and says so for the lane, where there is none. */
    static Browser get() {
        return Objects.requireNonNull(Holder.BROWSER.orElseGet(() -> Assumptions.abort("no Chromium")));
    }

    private static Optional<Path> executable() {
        String wish = System.getenv("PARLEY_CHROMIUM");
        return Stream.concat(Stream.ofNullable(wish), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Holder {

        private static final Optional<Browser> BROWSER = launch();

        private static Optional<Browser> launch() {
            Optional<Path> executable = executable();
            if (executable.isEmpty()) {
                Lane.BROWSER.skipped(
                        "No Chromium was found: install the package chromium, or set PARLEY_CHROMIUM to its path.");
                return Optional.empty();
            }
            Lane.BROWSER.ran();
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return Optional.of(playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable.get())
                            .setArgs(FLAGS)));
        }
    }
}
