package io.parley.documents;

import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** The S3-compatible store, where a bucket is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${parley.documents.bucket.name:}'.isBlank()")
class BucketConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Duration CALL = Duration.ofMinutes(2);

    @Bean
    DocumentStore bucketDocumentStore(
            S3Client client, @Value("${parley.documents.bucket.name}") String bucket, IncomingFolder incoming) {
        return new BucketDocumentStore(client, bucket, incoming);
    }

    /**
     * @param endpoint absent for Amazon's own
     * @param key absent to ask the environment for credentials, as Amazon's machines give them
     */
    @Bean
    S3Client s3Client(
            @Value("${parley.documents.bucket.endpoint:}") String endpoint,
            @Value("${parley.documents.bucket.region:us-east-1}") String region,
            @Value("${parley.documents.bucket.key:}") String key,
            @Value("${parley.documents.bucket.secret:}") String secret) {
        return client(endpoint, region, credentials(key, secret));
    }

    static S3Client client(String endpoint, String region, AwsCredentialsProvider credentials) {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(region))
                .credentialsProvider(credentials)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(SILENCE))
                .overrideConfiguration(limits -> limits.apiCallTimeout(CALL))
                // Newer checksum trailers are not understood by every compatible store; we compare SHA-256 ourselves.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (!endpoint.isBlank()) {
            builder.endpointOverride(URI.create(endpoint)).forcePathStyle(true);
        }
        return builder.build();
    }

    static AwsCredentialsProvider credentials(String key, String secret) {
        return key.isBlank()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret));
    }
}
