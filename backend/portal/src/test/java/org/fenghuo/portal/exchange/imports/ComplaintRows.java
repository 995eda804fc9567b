package org.fenghuo.portal.exchange.imports;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invented complaints, in the columns of a real file.
 *
 * @param id begins every number, so that each test has its own
 */
record ComplaintRows(String id) {
    static final String HEADER = "id,brand,car_model,type,desc,problem,datetime,status\n";

    static ComplaintRows ofATest() {
        return new ComplaintRows(UUID.randomUUID().toString().substring(0, 8));
    }

    String many(int count, String model) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> row(n, model, "行驶中失去动力", "2020-06-0" + (n % 9 + 1)))
                .collect(Collectors.joining("", HEADER, ""));
    }

    String row(int number, String model, String facts, String day) {
        return "%s-%d,雪域汽车,%s,2020款 1.6L,%s,\"A12,H155,\",%s,信息审核\n"
                .formatted(id, number, model, facts, day);
    }
}
