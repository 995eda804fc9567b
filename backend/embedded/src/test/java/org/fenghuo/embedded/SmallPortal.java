package org.fenghuo.embedded;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A program that has the embedded servers and nothing else; runs until its input ends. */
@SpringBootApplication
class SmallPortal {

    public static void main(String[] args) throws Exception {
        var context = SpringApplication.run(SmallPortal.class, args);
        context.getBean(JdbcConnectionDetails.class).getJdbcUrl();
        context.getBean(ElasticsearchConnectionDetails.class).getNodes();
        System.out.println("ready");
        while (System.in.read() >= 0) {}
        SpringApplication.exit(context);
    }
}
