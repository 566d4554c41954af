package io.parley.identity;

import io.parley.common.ProblemException;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as accounts are known by it: case-folded, domain in its ASCII form. Only ASCII is taken before the @,
 * so that no two different addresses are equal in the eyes of a database collation.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public EmailAddress {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new ProblemException("identity.problem.email");
        }
    }

    /** @throws ProblemException when this cannot be an e-mail address */
    public static EmailAddress of(String typed) {
        String trimmed = typed.strip();
        int at = trimmed.lastIndexOf('@');
        if (at < 0) {
            throw new ProblemException("identity.problem.email");
        }
        try {
            String domain = IDN.toASCII(trimmed.substring(at + 1));
            return new EmailAddress((trimmed.substring(0, at) + "@" + domain).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notADomain) {
            throw new ProblemException("identity.problem.email");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
