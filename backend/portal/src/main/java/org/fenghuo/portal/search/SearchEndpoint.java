package org.fenghuo.portal.search;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same over HTTP, for keys that may operate. */
@RestController
@RequestMapping("/operations/search")
class SearchEndpoint {
    private final IndexBuilder builder;
    private final Proof proof;

    SearchEndpoint(IndexBuilder builder, Proof proof) {
        this.builder = builder;
        this.proof = proof;
    }

    /** Builds and swaps; answers when it is done. 409 while another portal builds. */
    @PostMapping("/rebuild")
    ResponseEntity<Map<String, String>> rebuild() {
        Optional<String> index = builder.build();
        return index.map(name -> ResponseEntity.ok(Map.of("index", name)))
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.CONFLICT)
                                .body(Map.of("code", "ALREADY_BUILDING")));
    }

    @GetMapping("/index-matches-database")
    Proof.Verdict indexMatchesDatabase() {
        return proof.indexMatchesDatabase();
    }
}
