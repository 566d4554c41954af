package io.parley.identity;

import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with OWASP's parameters (19 MiB, two passes, one lane): about 40 ms and the same for accounts that do not exist. */
@Component
class PasswordHashing {

    private final PasswordEncoder argon2id = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final String dummy = argon2id.encode("nobody's password");

    String hash(String password) {
        return argon2id.encode(password);
    }

    /** Takes the same time whether there is a hash or not; without one the answer is always no. */
    boolean matches(String password, Optional<String> hash) {
        boolean equal = argon2id.matches(password, hash.orElse(dummy));
        return equal && hash.isPresent();
    }

    boolean isOutdated(String hash) {
        return argon2id.upgradeEncoding(hash);
    }
}
