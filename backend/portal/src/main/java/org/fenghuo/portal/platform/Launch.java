package org.fenghuo.portal.platform;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the portal, or runs one operator's command and ends. */
public final class Launch {
    private Launch() {}

    /** An argument that is no option is a command: the portal itself takes options only. */
    public static void of(Class<?> application, String[] arguments) {
        List<String> command = command(arguments);
        SpringApplication portal = new SpringApplication(application);
        if (command.isEmpty()) {
            portal.run(arguments);
            return;
        }
        portal.setWebApplicationType(WebApplicationType.NONE);
        portal.setAdditionalProfiles("command");
        int status;
        try (ConfigurableApplicationContext context = portal.run(options(arguments))) {
            status = context.getBean(OperatorCommands.class).run(command);
        }
        System.exit(status);
    }

    /** Everything from the first word that is no option; options after it belong to the command. */
    private static List<String> command(String[] arguments) {
        return Arrays.stream(arguments).dropWhile(argument -> argument.startsWith("--")).toList();
    }

    private static String[] options(String[] arguments) {
        return Arrays.stream(arguments)
                .takeWhile(argument -> argument.startsWith("--"))
                .toArray(String[]::new);
    }
}
