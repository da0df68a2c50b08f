#include "tests/faults/figures.h"

namespace aanjager::faults {

namespace {

constexpr int detailsKept = 5;

QString line(const QString &fault, const QStringList &columns, const QString &verdict, const QString &note)
{
    QString text = fault.leftJustified(44);
    for (const QString &column : columns)
        text += column.rightJustified(9);
    return text + QStringLiteral("  ") + verdict.leftJustified(6) + QStringLiteral("  ") + note + QLatin1Char('\n');
}

} // namespace

void Figure::tell(const QString &detail)
{
    if (details.size() < detailsKept && !details.contains(detail))
        details.append(detail);
}

QString table(const std::vector<Figure> &figures)
{
    QString text = line(QStringLiteral("fault"),
                        {QStringLiteral("cases"), QStringLiteral("lost"), QStringLiteral("torn"),
                         QStringLiteral("corrupt"), QStringLiteral("seconds")},
                        {}, {});
    for (const Figure &figure : figures) {
        const QString failed = figure.isControl ? QStringLiteral("BLIND") : QStringLiteral("FAILED");
        text += line(figure.fault,
                     {QString::number(figure.cases), QString::number(figure.lost), QString::number(figure.torn),
                      QString::number(figure.corrupt), QString::number(figure.seconds, 'f', 1)},
                     figure.holds() ? QStringLiteral("ok") : failed, figure.note);
        if (!figure.holds())
            for (const QString &detail : figure.details)
                text += QStringLiteral("    ") + detail + QLatin1Char('\n');
    }
    return text;
}

Stopwatch::~Stopwatch()
{
    m_figure.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
}

} // namespace aanjager::faults
