package org.fenghuo.portal.publishing;

import java.time.LocalDate;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/** A breach by an accepted laboratory, disclosed (task 18). */
public record LabViolation(LocalDate on, Text facts, @Nullable Text consequence) {}
