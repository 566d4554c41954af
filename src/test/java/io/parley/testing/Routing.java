package io.parley.testing;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** All routes, layouts and error pages of the product. Karibu's own search overlooks classes that are not public. */
public final class Routing {

    private Routing() {}

    /** Found once; scanning takes a moment. */
    static Routes all() {
        return Holder.ROUTES;
    }

    /** Every class with {@code @Route}. */
    public static Set<Class<? extends Component>> views() {
        return annotated(Route.class);
    }

    private static Set<Class<? extends Component>> annotated(Class<? extends Annotation> annotation) {
        Set<Class<? extends Component>> found = new LinkedHashSet<>();
        scan(
                provider -> provider.addIncludeFilter(new AnnotationTypeFilter(annotation)),
                type -> found.add(type.asSubclass(Component.class)));
        return found;
    }

    @SuppressWarnings("unchecked") // the filter is the check
    private static Set<Class<? extends HasErrorParameter<?>>> errorPages() {
        Set<Class<? extends HasErrorParameter<?>>> found = new LinkedHashSet<>();
        scan(
                provider -> provider.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class)),
                type -> found.add((Class<? extends HasErrorParameter<?>>) type));
        return found;
    }

    private static void scan(Consumer<ClassPathScanningCandidateComponentProvider> filter, Consumer<Class<?>> found) {
        ClassPathScanningCandidateComponentProvider provider = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isIndependent();
            }
        };
        filter.accept(provider);
        provider.findCandidateComponents("io.parley")
                .forEach(definition -> found.accept(ClassUtils.resolveClassName(
                        String.valueOf(definition.getBeanClassName()), Routing.class.getClassLoader())));
    }

    private static final class Holder {

        private static final Routes ROUTES = discover();

        private static Routes discover() {
            Set<Class<? extends Component>> pages = new LinkedHashSet<>(views());
            pages.addAll(annotated(Layout.class));
            return new Routes(pages, errorPages(), true);
        }
    }
}
