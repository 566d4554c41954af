package io.parley.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a {@link ServiceTest} on MySQL: {@code @OnMySql class QuoteServiceIT extends QuoteServiceTest {}}. Without a MySQL
 * the class is skipped and says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MySqlLane.class)
@ContextConfiguration(initializers = MySqlDatabase.class, inheritInitializers = false)
public @interface OnMySql {}
