package org.fenghuo.portal.publishing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenghuo.portal.kernel.HsCode;
import org.fenghuo.portal.kernel.Kind;
import org.fenghuo.portal.kernel.Problem;
import org.fenghuo.portal.kernel.Rules;
import org.fenghuo.portal.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * 采信机构: a laboratory whose results customs accepts (进出口商品检验法 art. 6). The institution itself is the
 * publication's enterprise of role {@link EnterpriseRole#LABORATORY}.
 *
 * @param cmaNo 检验检测机构资质认定证书编号; {@code cnasNo} of its accreditation
 * @param announcementNo of the notice that accepted it
 * @param reportValidity for how long a report holds
 * @param verifyUrl where a report can be verified
 */
public record AcceptedLab(
        @Nullable String cmaNo,
        @Nullable String cnasNo,
        @Nullable Text address,
        List<LabScope> scopes,
        @Nullable String announcementNo,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LabStatus status,
        @Nullable Text statusReason,
        List<LabViolation> violations,
        @Nullable Period reportValidity,
        @Nullable String verifyUrl)
        implements Details {
    public AcceptedLab {
        scopes = List.copyOf(scopes);
        violations = List.copyOf(violations);
    }

    @Override
    public Kind kind() {
        return Kind.ACCEPTED_LAB;
    }

    @Override
    public List<Text> words() {
        return Stream.concat(
                        Stream.ofNullable(address),
                        scopes.stream()
                                .flatMap(scope -> Stream.of(scope.productGroup(), scope.item())))
                .toList();
    }

    @Override
    public List<String> codes() {
        return Stream.concat(
                        Stream.of(cmaNo, cnasNo, announcementNo).filter(Objects::nonNull),
                        goods().stream().map(HsCode::value))
                .distinct()
                .toList();
    }

    @Override
    public List<HsCode> goods() {
        return scopes.stream().flatMap(scope -> scope.hsCodes().stream()).distinct().toList();
    }

    @Override
    public List<Problem> problems() {
        return Rules.inOrder("validFrom", validFrom, "validTo", validTo).toList();
    }
}
