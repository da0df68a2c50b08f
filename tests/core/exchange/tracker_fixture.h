#pragma once

#include "core/exchange/import.h"
#include "tests/support/programme_fixture.h"

#include <QFile>

namespace aanjager::fixtures {

/** A test that imports separated values into a programme of its own. */
class TrackerTest : public ProgrammeTest
{
protected:
    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }

    QString write(const QByteArray &bytes) const
    {
        QFile out(m_folder.filePath(QStringLiteral("lijst.csv")));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }

    ImportPlan plan(const QByteArray &bytes, const ImportOptions &options = {}) const
    {
        const auto planned = readTracker(write(bytes), store(), options);
        EXPECT_TRUE(planned) << (planned ? std::string() : planned.error().detail.toStdString());
        return planned.value_or(ImportPlan());
    }

    ImportReport import(const QByteArray &bytes, const ImportOptions &options = {})
    {
        const auto report = applyImport(file(), plan(bytes, options));
        EXPECT_TRUE(report) << (report ? std::string() : report.error().detail.toStdString());
        return report.value_or(ImportReport());
    }

    /** "number title" of every measure, in order. */
    QStringList measures() const
    {
        QList<Measure> all = *store().all<Measure>();
        std::sort(all.begin(), all.end(), [](const Measure &a, const Measure &b) { return a.order < b.order; });
        QStringList lines;
        for (const Measure &measure : all)
            lines += measure.number + u' ' + measure.title;
        return lines;
    }

    Measure measure(const char *numberOrTitle) const
    {
        const auto all = store().all<Measure>();
        for (const Measure &measure : *all)
            if (measure.number == text(numberOrTitle) || measure.title == text(numberOrTitle))
                return measure;
        ADD_FAILURE() << numberOrTitle;
        return {};
    }

    /** "code row: found -> accepted" of every problem. */
    static QStringList told(const QList<ImportProblem> &problems)
    {
        QStringList lines;
        for (const ImportProblem &problem : problems)
            lines += QStringLiteral("%1 %2: %3 -> %4")
                         .arg(problem.code)
                         .arg(problem.row)
                         .arg(problem.found, problem.accepted);
        return lines;
    }
};

} // namespace aanjager::fixtures
