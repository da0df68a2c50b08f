#include "tests/ui/paper/conformance/check.h"

#include <ostream>

namespace aanjager::conformance {

void PrintTo(const Check &check, std::ostream *out)
{
    *out << check.name << " (" << check.clauses << ')';
}

QString said(const Element &element, const QString &what)
{
    return QString::fromStdString(element.type) + QStringLiteral(": ") + what;
}

const std::vector<Check> &allChecks()
{
    static const std::vector<Check> checks = [] {
        std::vector<Check> all;
        for (const auto &part : {fileChecks(), streamChecks(), contentChecks(), graphicsChecks(), fontChecks(),
                                 glyphChecks(), interactiveChecks(), annotationChecks(), metadataChecks(),
                                 structureChecks(), wordChecks(), tableAndListChecks()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return checks;
}

} // namespace aanjager::conformance
