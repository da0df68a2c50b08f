#include "tests/ui/paper/conformance/sound.h"

#include "tests/ui/paper/conformance/check.h"

#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace aanjager::conformance {

namespace {

void keep(const QByteArray &bytes, const QString &name)
{
    const QString folder = qEnvironmentVariable("AANJAGER_GALLERY");
    QFile file(folder + QLatin1Char('/') + name);
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace

void expectSound(const QByteArray &bytes)
{
    const QString name = QString::fromLatin1(::testing::UnitTest::GetInstance()->current_test_info()->name());
    keep(bytes, QString(name).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".pdf"));
    ASSERT_FALSE(bytes.isEmpty());
    PaperFile paper(bytes);
    for (const Check &check : allChecks()) {
        const QStringList found = check.find(paper);
        EXPECT_TRUE(found.isEmpty()) << check.name << " (" << check.clauses << "): " << found.size()
                                     << " findings, e.g. " << found.mid(0, 3).join(QLatin1String("; ")).toStdString();
    }
}

QString asTestName(QString name)
{
    return name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9]")), QStringLiteral("_"));
}

} // namespace aanjager::conformance
