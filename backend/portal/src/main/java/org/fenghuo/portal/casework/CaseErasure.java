package org.fenghuo.portal.casework;

import java.util.Optional;
import org.fenghuo.portal.accounts.Officer;
import org.fenghuo.portal.intake.Erased;
import org.fenghuo.portal.intake.Erasure;
import org.fenghuo.portal.intake.ErasureReason;
import org.springframework.stereotype.Service;

/** Erases what is personal about a case when the person asks for it. */
@Service
public class CaseErasure {
    private final Casework casework;
    private final Erasure erasure;

    CaseErasure(Casework casework, Erasure erasure) {
        this.casework = casework;
        this.erasure = erasure;
    }

    /** Empty for a case of which the officer may not know; only its own agency may erase. */
    public Optional<Erased> erase(CaseNumber number, Officer officer, ErasureReason reason) {
        return casework.see(number, officer)
                .map(it ->
                        it.agency().equals(officer.agency())
                                ? erasure.onRequest(it.file().submission(), officer, reason)
                                : Erased.FORBIDDEN);
    }
}
