package org.fenghuo.embedded.node;

import java.io.IOException;
import java.io.UncheckedIOException;
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
 * <p>The input is a pipe from the portal: it ends when the portal stops the node, and also when the
 * portal dies in whatever way. So no node outlives its portal, not even one that is still starting.
 */
public final class NodeMain {
    private NodeMain() {}

    /** Starts the node of the given home with the settings {@code name=value} that follow it. */
    public static void main(String[] args)
            throws IOException, NodeValidationException, InterruptedException {
        var portal = Thread.ofPlatform().daemon().name("portal").start(NodeMain::exitAfterInput);
        LogConfigurator.configureESLogging();
        var environment = new Environment(settings(args), Path.of(args[0], "config"));
        var node = new Node(environment, plugins(environment));
        node.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node)));
        portal.join();
    }

    private static Settings settings(String[] args) {
        var settings = Settings.builder().put(Environment.PATH_HOME_SETTING.getKey(), args[0]);
        for (int i = 1; i < args.length; i++) {
            int sign = args[i].indexOf('=');
            settings.put(args[i].substring(0, sign), args[i].substring(sign + 1));
        }
        return settings.build();
    }

    private static PluginsLoader plugins(Environment environment) {
        return PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
                PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
                Map.of(),
                false);
    }

    private static void exitAfterInput() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.exit(0);
        }
    }

    private static void close(Node node) {
        node.prepareForClose();
        try {
            node.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
