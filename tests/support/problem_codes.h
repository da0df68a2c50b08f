#pragma once

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <gtest/gtest.h>

namespace aanjager::fixtures {

/** Every code that the sources of a folder give a problem of an import, one folder in it left out where it is named. */
inline QSet<QString> problemCodesIn(const QString &folder, const QString &without = {})
{
    static const QRegularExpression forms[] = {
        QRegularExpression(QStringLiteral("ProblemKind::\\w+,\\s*(?:QStringLiteral\\()?\"(\\w+)\"")),
        QRegularExpression(QStringLiteral("\\b(?:skip|tell|report)\\((?:\\w+(?:::\\w+)?, )?\"(\\w+)\"")),
        QRegularExpression(QStringLiteral("\\? \"(\\w+)\" : \"\\w+\", column")),
        QRegularExpression(QStringLiteral("\\? \"\\w+\" : \"(\\w+)\", column")),
    };
    QSet<QString> codes;
    const QString left = QLatin1Char('/') + without + QLatin1Char('/');
    QDirIterator files(QStringLiteral(AANJAGER_SOURCES "/") + folder, {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!without.isEmpty() && file.fileName().contains(left))
            continue;
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (const QRegularExpression &form : forms)
            for (auto match = form.globalMatch(source); match.hasNext();)
                codes.insert(match.next().captured(1));
    }
    return codes;
}

} // namespace aanjager::fixtures
