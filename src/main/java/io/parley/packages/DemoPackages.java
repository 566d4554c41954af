package io.parley.packages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The two complete packages that ship with the product, and what their providers are called on paper. */
final class DemoPackages {

    static final String HARBOR_DENTAL = "harbor-dental";
    static final String XINGHE_LOGISTICS = "xinghe-logistics";

    static final Map<String, String> PROVIDER_NAMES = Map.of(
            "graywhale", "Graywhale Telecom Cooperative",
            "larkfield", "Larkfield Voice",
            "quillstone", "Quillstone Communications",
            "bluemarten", "Bluemarten UC",
            "jiangpan", "江畔电信服务",
            "yunxiu", "云岫通信",
            "qilan", "启澜语联科技");

    private DemoPackages() {}

    static PackageFiles files(String name) {
        var root = "/demo/" + name + "/";
        Map<String, byte[]> files = new TreeMap<>();
        try {
            // The class's own loader: a thread of another pool knows nothing of the jars inside the jar.
            var resolver = new PathMatchingResourcePatternResolver(DemoPackages.class.getClassLoader());
            for (var resource : resolver.getResources("classpath*:" + root.substring(1) + "**")) {
                var location = resource.getURL().toString();
                if (resource.isReadable() && !location.endsWith("/")) {
                    files.put(
                            location.substring(location.lastIndexOf(root) + root.length()),
                            resource.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The demo package " + name + " cannot be read", e);
        }
        return PackageFiles.of(files);
    }
}
