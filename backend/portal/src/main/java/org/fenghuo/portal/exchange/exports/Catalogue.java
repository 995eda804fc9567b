package org.fenghuo.portal.exchange.exports;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenghuo.portal.platform.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** All there is to take, as other catalogues collect it: DCAT-AP 3 as JSON-LD. */
@Component
class Catalogue {
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final Map<String, String> CONTEXT =
            Map.of(
                    "dcat", "http://www.w3.org/ns/dcat#",
                    "dct", "http://purl.org/dc/terms/",
                    "foaf", "http://xmlns.com/foaf/0.1/",
                    "spdx", "http://spdx.org/rdf/terms#",
                    "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final ExportJobs jobs;
    private final OpenDataSettings publicly;
    private final Words words;

    Catalogue(ExportJobs jobs, OpenDataSettings publicly, Words words) {
        this.jobs = jobs;
        this.publicly = publicly;
        this.words = words;
    }

    ServerResponse answer(ServerRequest request) {
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType("application/ld+json"))
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(catalogue(jobs.dumps()));
    }

    private Map<String, Object> catalogue(List<ExportJob> dumps) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", CONTEXT);
        all.putAll(thing("dcat:Catalog", DataAddresses.CATALOGUE, "catalogue"));
        all.put("foaf:homepage", id(publicly.at("/data")));
        all.put("dct:language", List.of(id(EU + "language/ZHO"), id(EU + "language/ENG")));
        all.put(
                "dcat:dataset",
                List.of(
                        dataset("full", latest(dumps)),
                        dataset("increments", of(dumps, ExportPurpose.INCREMENT))));
        Map<String, Object> service = thing("dcat:DataService", "/graphql", "service");
        service.put("dcat:endpointURL", id(publicly.at("/graphql")));
        service.put("dcat:endpointDescription", id(publicly.at("/api")));
        service.put("dcat:servesDataset", id(publicly.at("/data#full")));
        all.put("dcat:service", List.of(service));
        return all;
    }

    private static List<ExportJob> of(List<ExportJob> dumps, ExportPurpose purpose) {
        return dumps.stream().filter(job -> job.purpose() == purpose).toList();
    }

    /** Of everything only the last night counts. */
    private static List<ExportJob> latest(List<ExportJob> dumps) {
        List<ExportJob> full = of(dumps, ExportPurpose.FULL);
        return full.stream()
                .filter(job -> Objects.equals(job.dumpDay(), full.getFirst().dumpDay()))
                .toList();
    }

    private Map<String, Object> dataset(String name, List<ExportJob> files) {
        Map<String, Object> dataset = thing("dcat:Dataset", "/data#" + name, name);
        dataset.put("dct:accrualPeriodicity", id(EU + "frequency/DAILY"));
        dataset.put("dcat:theme", id(EU + "data-theme/HEAL"));
        dataset.put("dcat:landingPage", id(publicly.at("/data")));
        files.stream().findFirst().ifPresent(file -> dataset.put("dct:modified", moment(file)));
        dataset.put("dcat:distribution", files.stream().map(this::distribution).toList());
        return dataset;
    }

    private Map<String, Object> distribution(ExportJob job) {
        ExportView view = ExportView.of(job, publicly);
        MediaType type = job.wish().format().type();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("@id", view.file());
        file.put("@type", "dcat:Distribution");
        file.put("dct:title", job.wish().format().name());
        file.put("dcat:accessURL", id(view.url()));
        file.put("dcat:downloadURL", id(String.valueOf(view.file())));
        file.put(
                "dcat:mediaType",
                id(
                        "https://www.iana.org/assignments/media-types/"
                                + type.getType()
                                + "/"
                                + type.getSubtype()));
        file.put("dcat:byteSize", typed("nonNegativeInteger", job.bytes()));
        file.put("dct:issued", moment(job));
        file.put("dct:license", id(view.licence()));
        file.put("dct:conformsTo", id(view.fields()));
        file.put(
                "spdx:checksum",
                Map.of(
                        "@type", "spdx:Checksum",
                        "spdx:algorithm", id("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
                        "spdx:checksumValue", String.valueOf(job.sha256())));
        return file;
    }

    /** What catalogue, sets and service have in common. */
    private Map<String, Object> thing(String type, String path, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@id", publicly.at(path));
        thing.put("@type", type);
        thing.put("dct:title", said(name + ".title"));
        thing.put("dct:description", said(name + ".text"));
        thing.put("dct:license", id(publicly.licence().toString()));
        thing.put("dct:publisher", Map.of("@type", "foaf:Agent", "foaf:name", said("publisher")));
        return thing;
    }

    private List<Map<String, Object>> said(String key) {
        return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .map(locale ->
                        Map.<String, Object>of(
                                "@value", words.of("export.catalogue." + key, locale),
                                "@language", locale.getLanguage()))
                .toList();
    }

    private static Map<String, Object> moment(ExportJob job) {
        return typed("dateTime", job.createdAt().toString());
    }

    private static Map<String, Object> typed(String type, Object value) {
        return Map.of("@type", "xsd:" + type, "@value", value);
    }

    private static Map<String, Object> id(String address) {
        return Map.of("@id", address);
    }
}
