package io.parley.documents;

import io.parley.Parley;
import io.parley.clients.ClientService;
import io.parley.clients.testing.ClientDrafts;
import io.parley.identity.RunAs;
import io.parley.tenancy.TenantId;
import io.parley.tenancy.TenantService;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The process that {@link UploadCrashIT} kills: the product's own gateway, store and service without a web server, handing in
 * one file after another. It says on its standard output what was acknowledged, and stops for good where it is told to.
 */
final class CrashingUploads {

    static final String ACKNOWLEDGED = "ACK ";
    static final String STOPPED = "STOPPED ";
    static final String OPENED = "OPENED ";
    static final String RECONCILED = "RECONCILED";

    /** Where a process can be made to stop; {@code NOWHERE} goes on until it is killed. */
    enum Point {
        NOWHERE,
        WHILE_STREAMING,
        BEFORE_KEEPING,
        AFTER_KEEPING,
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    private static final int KILOBYTES = 96;
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final Point stopAt;
    private final int atUpload;
    private int upload;

    private CrashingUploads(Point stopAt, int atUpload) {
        this.stopAt = stopAt;
        this.atUpload = atUpload;
    }

    /**
     * {@code open}: migrates and opens a tenant with a client. {@code upload <tenant> <client> <run> <point> <number>}.
     * {@code reconcile <tenant>}: two nights.
     */
    public static void main(String[] args) {
        System.setOut(System.err);
        switch (args[0]) {
            case "open" -> open();
            case "reconcile" -> reconcile(tenant(args[1]));
            default ->
                new CrashingUploads(Point.valueOf(args[4]), Integer.parseInt(args[5]))
                        .upload(tenant(args[1]), new DocumentOwner(UUID.fromString(args[2])), args[3]);
        }
        System.exit(0);
    }

    private static SpringApplicationBuilder application(String... properties) {
        return new SpringApplicationBuilder(Parley.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .lazyInitialization(true)
                .properties(
                        "db-scheduler.enabled=false",
                        "logging.level.root=ERROR",
                        "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration")
                .properties(properties);
    }

    private static void open() {
        var context = application().run();
        RunAs runAs = context.getBean(RunAs.class);
        TenantId tenant =
                runAs.operator(() -> context.getBean(TenantService.class).open("Beacon", Locale.ENGLISH));
        UUID client = runAs.system(
                tenant,
                () -> context.getBean(ClientService.class)
                        .create(ClientDrafts.aClient("Harbor Dental"))
                        .value());
        OUT.println(OPENED + tenant + " " + client);
    }

    private static void reconcile(TenantId tenant) {
        var context = application("spring.flyway.enabled=false").run("--parley.documents.orphan-grace=1ms");
        for (int night = 0; night < 2; night++) {
            LockSupport.parkNanos(20_000_000);
            context.getBean(RunAs.class)
                    .run(tenant, () -> context.getBean(DocumentReconciler.class).run(tenant));
        }
        OUT.println(RECONCILED);
    }

    private void upload(TenantId tenant, DocumentOwner owner, String run) {
        var context = application("spring.flyway.enabled=false")
                .initializers(starting -> starting.getBeanFactory().addBeanPostProcessor(new Watching()))
                .run();
        UploadGateway gateway = context.getBean(UploadGateway.class);
        DocumentService documents = context.getBean(DocumentService.class);
        StorageService storage = context.getBean(StorageService.class);
        Random random = new Random(run.hashCode());
        context.getBean(RunAs.class).run(tenant, () -> {
            while (true) {
                upload++;
                byte[] content = content(random);
                String name = "run-" + run + "-" + upload + ".csv";
                try (ReceivedFile file =
                        gateway.receive(name, new Watched(content), EnumSet.of(FileType.CSV), storage.usage())) {
                    documents.store(new DocumentUpload(owner, "", file));
                    OUT.println(ACKNOWLEDGED + name + " " + file.sha256());
                }
            }
        });
    }

    private void reach(Point point) {
        if (point == stopAt && upload == atUpload) {
            OUT.println(STOPPED + point);
            while (true) {
                LockSupport.park();
            }
        }
    }

    private static byte[] content(Random random) {
        byte[] noise = new byte[KILOBYTES * 512];
        random.nextBytes(noise);
        return ("Code,Quantity\n" + HexFormat.of().formatHex(noise)).getBytes(StandardCharsets.US_ASCII);
    }

    private static TenantId tenant(String id) {
        return new TenantId(UUID.fromString(id));
    }

    /** Content that may stop half-way. */
    private final class Watched extends InputStream {
        private final ByteArrayInputStream content;
        private final int half;

        Watched(byte[] content) {
            this.content = new ByteArrayInputStream(content);
            this.half = content.length / 2;
        }

        @Override
        public int read() {
            return content.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (content.available() < half) {
                reach(Point.WHILE_STREAMING);
            }
            return content.read(bytes, offset, length);
        }
    }

    /** The product's store, and the commits of those who use it. */
    private final class Watching implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DocumentStore store ? new WatchedStore(store) : bean;
        }
    }

    private final class WatchedStore implements DocumentStore {
        private final DocumentStore store;

        WatchedStore(DocumentStore store) {
            this.store = store;
        }

        @Override
        public void keep(TenantId tenant, UUID name, Path content) {
            reach(Point.BEFORE_KEEPING);
            store.keep(tenant, name, content);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    reach(Point.BEFORE_COMMIT);
                }

                @Override
                public void afterCommit() {
                    reach(Point.AFTER_COMMIT);
                }
            });
            reach(Point.AFTER_KEEPING);
        }

        @Override
        public KeptFile fetch(TenantId tenant, UUID name) throws IOException {
            return store.fetch(tenant, name);
        }

        @Override
        public void remove(TenantId tenant, UUID name) {
            store.remove(tenant, name);
        }

        @Override
        public Set<UUID> names(TenantId tenant) throws IOException {
            return store.names(tenant);
        }

        @Override
        public void requireReady() throws IOException {
            store.requireReady();
        }
    }
}
