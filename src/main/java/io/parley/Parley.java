package io.parley;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import io.parley.packages.BatchCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: the web server, or with {@code batch} as first argument a command line without one. */
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://assets/styles/parley.css")
public class Parley implements AppShellConfigurator {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(BatchCommand.NAME)) {
            System.exit(BatchCommand.run(Parley.class, args));
        }
        SpringApplication.run(Parley.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "assets/icon.svg");
    }
}
