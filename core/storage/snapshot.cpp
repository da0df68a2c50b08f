#include "core/storage/programme_file.h"

namespace aanjager {

namespace {

Error noSuchMoment(const QString &file, const QString &found, const QString &accepted)
{
    return {
        ErrorKind::NotFound, {file, {}, QStringLiteral("moment")}, found, accepted, QStringLiteral("no such moment")};
}

qint64 lastOfDay(SQLite::Database &database, QDate day)
{
    // The date part of `at` is the writer's own day. "After the last change, in log order, dated that day or earlier".
    SQLite::Statement query(database, "SELECT coalesce(max(sequence), 0) FROM change WHERE substr(at, 1, 10) <= ?");
    query.bind(1, day.toString(Qt::ISODate).toStdString());
    query.executeStep();
    return query.getColumn(0).getInt64();
}

/** "2019-05-01 –": from when on there is something to show. */
QString firstDay(SQLite::Database &database)
{
    SQLite::Statement query(database, "SELECT substr(at, 1, 10) FROM change WHERE sequence=1");
    return query.executeStep() ? QString::fromUtf8(query.getColumn(0).getText()) + QStringLiteral(" –") : QString();
}

qint64 sequenceOf(SQLite::Database &database, const QString &uidHex)
{
    const QByteArray uid = QByteArray::fromHex(uidHex.toLatin1());
    SQLite::Statement query(database, "SELECT coalesce(max(sequence), 0) FROM change WHERE uid=?");
    query.bind(1, static_cast<const void *>(uid.constData()), static_cast<int>(uid.size()));
    query.executeStep();
    return query.getColumn(0).getInt64();
}

} // namespace

Result<qint64> ProgrammeFile::sequenceAt(const Moment &moment) const
{
    return guarded(m_path, [&]() -> Result<qint64> {
        const qint64 last = changeLog::last(*m_database);
        if (const auto *day = std::get_if<QDate>(&moment.at)) {
            if (const qint64 sequence = lastOfDay(*m_database, *day); sequence > 0)
                return sequence;
            return tl::unexpected(noSuchMoment(m_path, day->toString(Qt::ISODate), firstDay(*m_database)));
        }
        if (const auto *change = std::get_if<Moment::AfterChange>(&moment.at)) {
            if (change->sequence > last)
                return tl::unexpected(noSuchMoment(m_path, QStringLiteral("change:%1").arg(change->sequence),
                                                   QStringLiteral("change:1 – change:%1").arg(last)));
            return change->sequence;
        }
        const auto *wanted = std::get_if<Moment::Round>(&moment.at);
        if (!wanted)
            return last;
        const auto rounds = m_store->all<Round>();
        if (!rounds)
            return tl::unexpected(rounds.error());
        QStringList labels;
        for (const Round &round : *rounds) {
            labels.append(round.label);
            if (round.label != wanted->label)
                continue;
            const qint64 closed = sequenceOf(*m_database, round.closedChange);
            return closed > 0 ? closed : last;
        }
        labels.sort();
        return tl::unexpected(
            noSuchMoment(m_path, QStringLiteral("round:") + wanted->label, labels.join(QStringLiteral(", "))));
    });
}

Result<std::unique_ptr<Snapshot>> ProgrammeFile::asOf(const Moment &moment) const
{
    const auto sequence = sequenceAt(moment);
    if (!sequence)
        return tl::unexpected(sequence.error());
    return guarded(m_path, [&]() -> Result<std::unique_ptr<Snapshot>> {
        auto copy = copyToMemory(*m_database);
        for (qint64 number = changeLog::last(*copy); number > *sequence; --number) {
            const auto change = changeLog::find(*copy, number);
            if (!change)
                return fail(ErrorKind::Format, QStringLiteral("the log misses a change"), {m_path, {}, {}, number});
            if (auto applied = apply(*copy, inverted(change->changeset)); !applied)
                return tl::unexpected(applied.error());
        }
        SQLite::Statement forget(*copy, "DELETE FROM change WHERE sequence>?");
        forget.bind(1, int64_t{*sequence});
        forget.exec();
        return std::make_unique<Snapshot>(std::move(copy), m_path, *sequence);
    });
}

Snapshot::Snapshot(std::unique_ptr<SQLite::Database> database, QString name, qint64 sequence)
    : m_database(std::move(database)), m_store(*m_database, std::move(name)), m_sequence(sequence)
{
}

} // namespace aanjager
