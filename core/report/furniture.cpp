#include "core/report/furniture.h"

namespace aanjager::report {

QString nameOf(const Programme &programme)
{
    return programme.region.isEmpty() ? programme.name : programme.name + QLatin1Char(' ') + programme.region;
}

QString summaryFor(const ReportParts &parts, Visibility level)
{
    switch (level) {
    case Visibility::Team:
        return parts.say(QT_TRANSLATE_NOOP("Report", "Summary for the driver team"));
    case Visibility::Staff:
        return parts.say(QT_TRANSLATE_NOOP("Report", "Summary for the administration"));
    case Visibility::Board:
        return parts.say(QT_TRANSLATE_NOOP("Report", "Summary for the board"));
    case Visibility::Public:
        break;
    }
    return parts.say(QT_TRANSLATE_NOOP("Report", "Summary"));
}

namespace {

/** What is of a moment, not of a round, is a draft only where somebody says so. */
bool isDraftReport(const ReportParts &parts, Standing standing, Kind kind)
{
    return standing == Standing::Draft || (standing == Standing::ByRound && isOfRound(kind) && parts.isDraft());
}

QString footerOf(const ReportParts &parts, const ReportOptions &options, Kind kind)
{
    switch (kind) {
    case Kind::Summary:
        return summaryFor(parts, options.visibility);
    case Kind::Full:
        return parts.say(QT_TRANSLATE_NOOP("Report", "Progress report"));
    case Kind::Decisions:
        return parts.say(QT_TRANSLATE_NOOP("Report", "Decisions and commitments"));
    case Kind::Matrix:
        return parts.say(QT_TRANSLATE_NOOP("Report", "State by municipality"));
    case Kind::Planning:
        return parts.say(QT_TRANSLATE_NOOP("Report", "Planning"));
    case Kind::Actions:
        break;
    }
    return parts.say(QT_TRANSLATE_NOOP("Report", "Actions by party"));
}

QString nameOf(const ReportParts &parts, Kind kind)
{
    switch (kind) {
    case Kind::Actions:
        return parts.say(QT_TRANSLATE_NOOP("Report", "List of actions"));
    case Kind::Decisions:
        return parts.say(QT_TRANSLATE_NOOP("Report", "List of decisions"));
    case Kind::Matrix:
        return parts.say(QT_TRANSLATE_NOOP("Report", "Matrix"));
    case Kind::Planning:
        return parts.say(QT_TRANSLATE_NOOP("Report", "Planning"));
    case Kind::Summary:
    case Kind::Full:
        break;
    }
    return parts.say(QT_TRANSLATE_NOOP("Report", "Progress report"));
}

} // namespace

QStringList standingWords(const ReportParts &parts, const ReportOptions &options, Kind kind)
{
    QStringList words;
    if (!options.version.isEmpty())
        words.append(parts.say(QT_TRANSLATE_NOOP("Report", "version %1")).arg(options.version));
    if (isDraftReport(parts, options.standing, kind))
        words.append(parts.say(QT_TRANSLATE_NOOP("Report", "draft")));
    if (options.standing == Standing::Final)
        words.append(parts.say(QT_TRANSLATE_NOOP("Report", "final")));
    return words;
}

QString reportName(const ReportParts &parts, const ReportOptions &options, Kind kind)
{
    QString name = nameOf(parts, kind);
    if (parts.round && isOfRound(kind))
        name += QLatin1Char(' ') + parts.round->label;
    const QStringList words = standingWords(parts, options, kind);
    return words.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, words.join(QStringLiteral(", ")));
}

QString demoMark(const ReportParts &parts)
{
    if (!parts.programme.isDemo)
        return {};
    return parts.say(QT_TRANSLATE_NOOP("Report", "Demonstration data – states and amounts are made up"));
}

namespace {

/** Furniture has one line: what stands on more is put behind each other. */
QString onOneLine(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines.join(QStringLiteral(", "));
}

} // namespace

void furnish(Document &document, const ReportParts &parts, const ReportOptions &options, Kind kind)
{
    const QString about = reportName(parts, options, kind);
    const QString moment = parts.say(QT_TRANSLATE_NOOP("Report", "as of %1")).arg(parts.wording.date(parts.view.today));
    document.title = about + QStringLiteral(" – ") + parts.programme.name;
    document.language = parts.wording.language();
    document.author = nameOf(parts.programme);
    document.headerLeft = nameOf(parts.programme);
    document.headerRight = about + QStringLiteral(", ") + moment;
    document.footerLeft = footerOf(parts, options, kind);
    document.footerMiddle = parts.programme.isDemo ? demoMark(parts) : onOneLine(parts.programme.colophon);
    if (!parts.programme.logo.isEmpty()) {
        document.logo = QByteArray::fromBase64(parts.programme.logo.toLatin1());
        document.logoAlternative =
            parts.say(QT_TRANSLATE_NOOP("Report", "Logo of %1"))
                .arg(parts.programme.region.isEmpty() ? parts.programme.name : parts.programme.region);
    }
    document.pageOf = parts.say(QT_TRANSLATE_NOOP("Report", "%1 of %2"));
    document.moment = parts.view.moment.isValid() ? parts.view.moment : QDateTime(parts.view.today, QTime(), Qt::UTC);
}

bool isClosedToReader(const ReportParts &parts, const View &whole)
{
    return parts.measures.isEmpty() && !whole.state.all<Measure>().isEmpty();
}

QList<Block> closedReport(const ReportParts &parts, const ReportOptions &options, Kind kind)
{
    const QString items = parts.wording.items(parts.programme);
    const QString closed =
        parts.say(QT_TRANSLATE_NOOP("Report", "Nothing about the %1 of this programme is open at this level."))
            .arg(items);
    QList<Block> blocks = {Heading{1, reportName(parts, options, kind)}, Paragraph{closed, Tone::Lead}};
    if (parts.overview.decisionsAsked > 0 && isOfRound(kind))
        blocks += askedDecisions(parts);
    return blocks;
}

} // namespace aanjager::report
