#include "ui/dialogs/pdf_pages.h"

#include "core/base/late_part.h"

namespace aanjager {

std::shared_ptr<PdfPages> PdfPages::read(const QByteArray &bytes, QThread *home)
{
    using Read = PdfPages *(*)(const QByteArray &, QThread *);
    static const auto reader =
        reinterpret_cast<Read>(functionOfPart(QStringLiteral("aanjager_pdf"), "aanjagerReadPdf"));
    return std::shared_ptr<PdfPages>(reader ? reader(bytes, home) : nullptr);
}

} // namespace aanjager
