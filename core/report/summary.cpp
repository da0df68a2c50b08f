#include "core/report/summary.h"

#include "core/domain/measure_rules.h"
#include "core/report/report_parts.h"
#include "core/report/visible.h"

#include <cmath>

namespace aanjager::report {

namespace {

constexpr qsizetype namesListed = 8; ///< more are counted

QString nameOf(const Programme &programme)
{
    return programme.region.isEmpty() ? programme.name : programme.name + QLatin1Char(' ') + programme.region;
}

QString readerOf(const ReportParts &parts, Visibility level)
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

/** "Voortgangsrapportage 2020-Q3 (versie 2, concept)". */
QString reportName(const ReportParts &parts, const ReportOptions &options)
{
    QString name = parts.say(QT_TRANSLATE_NOOP("Report", "Progress report"));
    if (parts.round)
        name += QLatin1Char(' ') + parts.round->label;
    QStringList words;
    if (!options.version.isEmpty())
        words.append(parts.say(QT_TRANSLATE_NOOP("Report", "version %1")).arg(options.version));
    if (parts.isDraft())
        words.append(parts.say(QT_TRANSLATE_NOOP("Report", "draft")));
    return words.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, words.join(QStringLiteral(", ")));
}

void furnish(Document &document, const ReportParts &parts, const ReportOptions &options)
{
    const QString about = reportName(parts, options);
    const QString moment = parts.say(QT_TRANSLATE_NOOP("Report", "as of %1")).arg(parts.wording.date(parts.view.today));
    document.title = about + QStringLiteral(" – ") + parts.programme.name;
    document.language = parts.wording.language();
    document.author = nameOf(parts.programme);
    document.headerLeft = nameOf(parts.programme);
    document.headerRight = about + QStringLiteral(", ") + moment;
    document.footerLeft = readerOf(parts, options.visibility);
    document.footerMiddle =
        parts.programme.isDemo
            ? parts.say(QT_TRANSLATE_NOOP("Report", "Demonstration data – states and amounts are made up"))
            : parts.programme.colophon;
    if (!parts.programme.logo.isEmpty()) {
        document.logo = QByteArray::fromBase64(parts.programme.logo.toLatin1());
        document.logoAlternative =
            parts.say(QT_TRANSLATE_NOOP("Report", "Logo of %1"))
                .arg(parts.programme.region.isEmpty() ? parts.programme.name : parts.programme.region);
    }
    document.pageOf = parts.say(QT_TRANSLATE_NOOP("Report", "%1 of %2"));
    document.moment = parts.view.moment.isValid() ? parts.view.moment : QDateTime(parts.view.today, QTime(), Qt::UTC);
}

/** What is said when a reader may see none of the measures that there are: no figure, for it would be of nothing. */
QList<Block> closedSummary(const ReportParts &parts, const ReportOptions &options)
{
    const QString items = parts.wording.items(parts.programme);
    const QString closed =
        parts.say(QT_TRANSLATE_NOOP("Report", "Nothing about the %1 of this programme is open at this level."))
            .arg(items);
    QList<Block> blocks = {Heading{1, reportName(parts, options)}, Paragraph{closed, Tone::Lead}};
    if (parts.overview.decisionsAsked > 0)
        blocks += askedDecisions(parts);
    return blocks;
}

} // namespace

ReportParts::ReportParts(const View &shown, const std::optional<View> &shownBefore, const Wording &words)
    : view(shown)
    , since(shownBefore)
    , wording(words)
    , programme(view.state.programme())
    , overview(overviewOf(view))
    , before(since ? std::optional(overviewOf(*since)) : std::nullopt)
    , savings(savingsPlanOf(view))
    , round(roundToReport(view))
    , reporting(round ? reportingOf(view, *round) : Reporting())
    , measures(inOrder(view.state.all<Measure>()))
    , movements(since ? movementsOf(view, *since) : QList<Movement>())
{
}

QString ReportParts::countedItems(int n) const
{
    return wording.inWords(n) + QLatin1Char(' ') + items(n);
}

QString ReportParts::enumerated(const QStringList &names) const
{
    if (names.size() < 2)
        return names.join(QString());
    if (names.size() > namesListed + 1) {
        const auto rest = static_cast<int>(names.size() - namesListed);
        return say(QT_TRANSLATE_N_NOOP("Report", "%1 and %n more"), rest)
            .arg(names.mid(0, namesListed).join(QStringLiteral(", ")));
    }
    return say(QT_TRANSLATE_NOOP("Report", "%1 and %2"))
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

std::optional<Health> ReportParts::verdictOf(const Measure &measure) const
{
    return overallHealth(measure, programme.aspects);
}

QList<const Measure *> ReportParts::withVerdict(Health health) const
{
    QList<const Measure *> found;
    for (const Measure &measure : measures)
        if (verdictOf(measure) == health)
            found.append(&measure);
    return found;
}

std::optional<int> ReportParts::pointsBehind() const
{
    if (!overview.progress.percent || !overview.planned)
        return std::nullopt;
    return static_cast<int>(std::round(*overview.planned) - std::round(*overview.progress.percent));
}

QStringList numbersOf(const QList<const Measure *> &measures)
{
    QStringList numbers;
    for (const Measure *measure : measures)
        numbers.append(measure->number.isEmpty() ? measure->title : measure->number);
    return numbers;
}

Document summaryOf(const View &view, const std::optional<View> &since, const Wording &wording,
                   const ReportOptions &options)
{
    const auto seen = [&](const View &whole) { return visibleTo(whole, options.visibility); };
    const ReportParts parts(seen(view), since ? std::optional(seen(*since)) : std::nullopt, wording);
    Document document;
    furnish(document, parts, options);
    if (parts.measures.isEmpty() && !view.state.all<Measure>().isEmpty()) {
        document.blocks = closedSummary(parts, options);
        return document;
    }
    document.blocks = {Heading{1, headline(parts)}, Paragraph{leadParagraph(parts), Tone::Lead}};
    document.blocks += askedDecisions(parts);
    document.blocks.append(keyFigures(parts));
    document.blocks += charts(parts);
    document.blocks += threeColumns(parts);
    if (parts.measures.isEmpty())
        return document;
    document.blocks.append(PageBreak{});
    document.blocks.append(Heading{1, tableTitle(parts)});
    document.blocks += measuresTable(parts);
    document.blocks += explanations(parts);
    return document;
}

} // namespace aanjager::report
