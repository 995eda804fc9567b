package org.fenghuo.embedded;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** A program that has the embedded servers and nothing else; runs until its input ends. */
@SpringBootApplication
class SmallPortal {
    static final String READY = "ready";

    public static void main(String[] args) throws Exception {
        var context = SpringApplication.run(SmallPortal.class, args);
        new PrintStream(new FileOutputStream(FileDescriptor.out), true).println(READY);
        while (System.in.read() >= 0) {}
        System.exit(SpringApplication.exit(context));
    }

    @Bean
    ApplicationRunner needsTheDatabase(JdbcConnectionDetails database) {
        return arguments -> database.getJdbcUrl();
    }
}
