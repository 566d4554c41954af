package io.parley.identity;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * There is no default account: while there is no operator, each start prints a link that makes the first one, once. A later
 * start makes the earlier link useless.
 */
@Component
@ConditionalOnWebApplication
@Profile("!demo")
class FirstOperator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOperator.class);

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final TransactionTemplate transaction;
    private final String baseUrl;

    FirstOperator(
            AccountRepository accounts,
            OneTimeLinks links,
            TransactionTemplate transaction,
            @Value("${parley.base-url}") String baseUrl) {
        this.accounts = accounts;
        this.links = links;
        this.transaction = transaction;
        this.baseUrl = baseUrl;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            if (!accounts.existsByOperatorTrue()) {
                links.forgetAll(LinkPurpose.BOOTSTRAP);
                Secret secret = links.mint(LinkPurpose.BOOTSTRAP, null, UUID.randomUUID());
                LOG.warn(
                        "There is no operator yet. Whoever opens this link within 24 hours becomes the first one: {}/bootstrap/{}",
                        baseUrl,
                        secret.text());
            }
        });
    }
}
