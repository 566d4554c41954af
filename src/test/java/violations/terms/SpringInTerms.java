package violations.terms;

import org.springframework.util.StringUtils;

/** Breaks: terms is plain Java. */
class SpringInTerms {

    boolean text(String value) {
        return StringUtils.hasText(value);
    }
}
