#include "tests/bench/side_by_side/tracker.h"

#include "ui/paper/render.h"
#include "ui/text/wording.h"

#include <QFile>

namespace aanjager::bench {

report::Document trackerOf(const ProgrammeFile &file)
{
    const text::Wording wording(QStringLiteral("nl"));
    const Store &store = file.store();
    const QList<Measure> measures = store.all<Measure>().value();
    QHash<Id<Measure>, const Measure *> byId;
    for (const Measure &measure : measures)
        byId.insert(measure.id, &measure);
    QHash<Id<Party>, QString> names;
    const QList<Party> parties = store.all<Party>().value();
    const QList<Applicability> cells = store.all<Applicability>().value();
    for (const Party &party : parties)
        names.insert(party.id, party.name);
    report::Table table{QStringLiteral("Tracker"), {}, {}};
    for (const char *head : {"Nr.", "Maatregel", "Gemeente", "Status", "Voortgang", "Trekker", "Start", "Eind"})
        table.columns.append({QLatin1String(head)});
    for (const Applicability &cell : cells) {
        const Measure &measure = *byId.value(cell.measure);
        const Status status = cell.status.value_or(measure.status);
        table.rows.append(report::Row{{{measure.number},
                                       {measure.title, {}, false, true},
                                       {names.value(cell.municipality)},
                                       {wording.label(status), status},
                                       {wording.percent(cell.progress.value_or(0))},
                                       {measure.lead},
                                       {wording.date(measure.starts)},
                                       {wording.date(measure.ends)}}});
    }
    report::Document document;
    document.title = QStringLiteral("Tracker");
    document.language = QStringLiteral("nl");
    document.pageOf = QStringLiteral("%1 van %2");
    document.moment = QDateTime(QDate(2021, 4, 8), QTime(), Qt::UTC);
    document.blocks = {report::Heading{1, document.title}, table};
    return document;
}

int writeTracker(const QString &programme, const QString &pdf)
{
    const auto file = ProgrammeFile::open(programme);
    const auto made = file ? paper::renderPdf(trackerOf(**file)) : tl::unexpected(file.error());
    QFile out(pdf);
    return made && out.open(QIODevice::WriteOnly) && out.write(*made) == made->size() ? 0 : 1;
}

} // namespace aanjager::bench
