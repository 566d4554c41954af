package io.parley.documents;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses by the settings where documents are kept and who looks for viruses. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    private static final int CLAMD_PORT = 3310;

    @Bean
    @ConditionalOnExpression("'${parley.documents.bucket.name:}'.isBlank()")
    DocumentStore localDocumentStore(
            @Value("${parley.documents.folder:./data/documents}") Path root, IncomingFolder incoming) {
        return new LocalDocumentStore(root, incoming);
    }

    /** @param address {@code host:port} of a ClamAV daemon */
    @Bean
    @ConditionalOnExpression("!'${parley.documents.clamd:}'.isBlank()")
    VirusScanner clamdScanner(@Value("${parley.documents.clamd:}") String address) {
        int colon = address.lastIndexOf(':');
        return new ClamdScanner(
                colon < 0
                        ? InetSocketAddress.createUnresolved(address, CLAMD_PORT)
                        : InetSocketAddress.createUnresolved(
                                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))));
    }
}
