package org.fenghuo.embedded.node;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Runs one Elasticsearch node until its standard input ends.
 *
 * <p>The input is a pipe from the portal: it ends when the portal stops it, and also when the
 * portal dies in whatever way. So no node outlives its portal.
 */
public final class NodeMain {
    private NodeMain() {}

    /** Starts the node of the given home with the settings {@code name=value} that follow it. */
    public static void main(String[] args) throws IOException, NodeValidationException {
        LogConfigurator.configureESLogging();
        var settings = Settings.builder().put(Environment.PATH_HOME_SETTING.getKey(), args[0]);
        for (int i = 1; i < args.length; i++) {
            int sign = args[i].indexOf('=');
            settings.put(args[i].substring(0, sign), args[i].substring(sign + 1));
        }
        var environment = new Environment(settings.build(), Path.of(args[0], "config"));
        try (Node node = new Node(environment, plugins(environment))) {
            node.start();
            while (System.in.read() >= 0) {}
            node.prepareForClose();
        }
        System.exit(0);
    }

    private static PluginsLoader plugins(Environment environment) {
        return PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
                PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
                Map.of(),
                false);
    }
}
