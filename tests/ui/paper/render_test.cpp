#include "ui/paper/render.h"

#include "tests/ui/paper/sample_report.h"

#include <QFile>
#include <gtest/gtest.h>

namespace aanjager {

namespace {

QByteArray rendered(const report::Document &document)
{
    const Result<QByteArray> pdf = paper::renderPdf(document);
    EXPECT_TRUE(pdf.has_value());
    return pdf.value_or(QByteArray());
}

/** Keeps a file for looking at, when AANJAGER_GALLERY names a folder. */
void keepPdf(const QByteArray &pdf, const QString &name)
{
    const QString folder = qEnvironmentVariable("AANJAGER_GALLERY");
    QFile file(folder + QLatin1Char('/') + name);
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(pdf);
}

} // namespace

TEST(RenderedReport, GivesEqualBytesForEqualDocuments)
{
    const QByteArray first = rendered(test::aSummary());
    keepPdf(first, QStringLiteral("summary.pdf"));

    const QByteArray second = rendered(test::aSummary());

    EXPECT_EQ(first, second);
}

} // namespace aanjager
