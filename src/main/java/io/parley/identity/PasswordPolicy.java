package io.parley.identity;

import io.parley.common.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Length counts, rules about characters don't (NIST SP 800-63B): 12 to 128 characters, none of the passwords everybody
 * uses, also not with digits or signs around or twice in a row, and not the person's own e-mail address.
 */
@Component
class PasswordPolicy {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 5;
    private static final Pattern NOT_LETTERS_AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private final Set<String> common = load();

    /** @throws ProblemException saying what is wrong and what to do */
    void check(String password, EmailAddress email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new ProblemException("identity.problem.passwordShort", SHORTEST);
        }
        if (length > LONGEST) {
            throw new ProblemException("identity.problem.passwordLong", LONGEST);
        }
        if (isGuessable(password.toLowerCase(Locale.ROOT), email)) {
            throw new ProblemException("identity.problem.passwordCommon");
        }
    }

    private boolean isGuessable(String password, EmailAddress email) {
        String core = NOT_LETTERS_AROUND.matcher(password).replaceAll("");
        return password.chars().distinct().count() < FEWEST_DIFFERENT
                || common.contains(password)
                || isSequence(password)
                || common.contains(core)
                || isTwice(password)
                || password.contains(email.value())
                || core.equals(email.value().substring(0, email.value().indexOf('@')));
    }

    private boolean isTwice(String password) {
        int half = password.length() / 2;
        return password.length() % 2 == 0 && password.substring(0, half).equals(password.substring(half));
    }

    /** 123456789012, abcdefabcdef, 111122223333: most signs follow or repeat the one before. */
    private boolean isSequence(String password) {
        int steps = 0;
        for (int i = 1; i < password.length(); i++) {
            if (Math.abs(password.charAt(i) - password.charAt(i - 1)) <= 1) {
                steps++;
            }
        }
        return steps * 3 > password.length() * 2;
    }

    private static Set<String> load() {
        try (InputStream file = Objects.requireNonNull(
                PasswordPolicy.class.getResourceAsStream("/identity/common-passwords.txt"), "common-passwords.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
