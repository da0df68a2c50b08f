#pragma once

#include "core/storage/history_reader.h"
#include "ui/models/history_walk.h"
#include "ui/models/roles.h"
#include "ui/models/value_look.h"
#include "ui/session/latest_answer.h"
#include "ui/text/change_text.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>
#include <optional>

namespace aanjager {

class Session;

/** What the rows of the history stand under. */
enum class HistoryGrouping { Day, Field };

/** Which rows of the history are shown. */
struct HistoryChoice
{
    Id<Measure> measure = {};       ///< only of this measure; of the whole programme when null
    QString field = {};             ///< only this field, as "measure.status"; every field when empty
    std::optional<QString> by = {}; ///< only by this author
    bool onlyVerdictAndStatus = false;

    bool operator==(const HistoryChoice &) const = default;
};

/** A value of the history that can be written again. */
struct Restoration
{
    const Description *description = nullptr;
    qint64 id = 0;
    const Field *field = nullptr;
    Value value;
};

/**
 * The history of a programme or of one measure, newest first, under a heading for each day or field. A change of
 * several fields is a row that tells the change and a row below it for each field. It reads the log in parts: at once
 * what fills a window, the rest when somebody looks further. An edit does not begin it anew.
 */
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, About, What, Who, Restore };
    enum HistoryRole : int { ChangeRole = FirstOwnRole, RestoreTextRole, PartOfChangeRole };

    /** Both must outlive the model. */
    HistoryModel(Session &session, const text::Wording &words, QObject *parent = nullptr);
    ~HistoryModel() override;

    /** Reads the history from its end; a large one beside the window, see `isReading`. Fails as HistoryReader. */
    Result<void> load();
    /** The first part of a large history is not there yet. */
    bool isReading() const { return m_walk && m_entries.isEmpty() && !m_isWalked; }
    /** Waits for what is being read. */
    void finish() { m_beside.finish(); }
    /** Reads what was changed since it was read; what is shown keeps its place. Fails as HistoryReader. */
    Result<void> refresh();
    const HistoryChoice &choice() const { return m_choice; }
    void setChoice(const HistoryChoice &choice);
    HistoryGrouping grouping() const { return m_grouping; }
    void setGrouping(HistoryGrouping grouping);

    /** How many changes are read so far, and whether these are all. */
    qsizetype changes() const { return m_entries.size(); }
    /** How many of them the choice leaves, or values where these stand by field. */
    qsizetype shown() const;
    bool isWhole() const { return m_walk ? m_isWalked : !m_reader || m_reader->atEnd(); }
    /** A field that can be chosen: its key, such as "measure.status", what it belongs to, and its name. */
    struct Choosable
    {
        QString key, entity, label;
    };
    /** What was read so far holds these fields, by entity and label, and authors. */
    QList<Choosable> fields() const;
    QStringList authors() const;

    /** The value that the row can bring back; nothing for a row that has none. */
    std::optional<Restoration> restoration(const QModelIndex &index) const;
    void toggle(const QModelIndex &heading);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /** More was read. */
    void grown();
    /** What was read beside the window could not be. */
    void failed(const Error &error);

private:
    /** A row: a heading, a change of several fields, one field of a change, or a record that came or went. */
    struct Line
    {
        enum class Kind : quint8 { Heading, Change, Field, Record } kind = Kind::Field;
        bool part = false; ///< below the row that tells its change
        bool more = false; ///< of a change: it is not wholly read, and has more than `count`
        int entry = 0, record = 0, field = 0;
        int count = 0;    ///< of a heading: changes; of a change: values
        qint64 group = 0; ///< of a heading: what it is folded by

        /** It is the same row, whatever stands around it. */
        bool operator==(const Line &other) const;
    };
    using Lines = QList<Line>;

    HistoryFilter filter() const;
    bool isLoaded() const { return m_reader || m_walk; }
    void forget();
    Result<void> readPart();
    void take(QList<HistoryEntry> part);
    void takeWalked(const Result<HistoryWalk::Part> &part);
    void takeNew(const QList<HistoryEntry> &entries);
    void readOn();
    bool isEnough() const;
    void askMore();
    void rebuild();
    void follow();
    void removeOthers(qsizetype first, qsizetype count, const Lines &wanted);
    void insertMissing(qsizetype first, qsizetype count, const Lines &wanted);
    static size_t hashOf(const Line &line);
    Lines linesNow() const;
    Lines linesByDay() const;
    Lines linesOf(qsizetype entry) const;
    Lines linesByField() const;
    bool isWanted(const HistoryEntry &entry, const RecordChange &record, const FieldChange &field) const;
    bool hasEveryField() const;
    const HistoryEntry &entryOf(const Line &line) const { return m_entries[line.entry]; }
    const RecordChange &recordOf(const Line &line) const { return entryOf(line).records[line.record]; }
    const FieldChange &fieldOf(const Line &line) const { return recordOf(line).fields[line.field]; }
    ChangeLook lookOf(const Line &line) const;
    QString text(const Line &line, int column) const;
    QString aboutText(const Line &line) const;
    QString whatText(const Line &line) const;
    QString spoken(const Line &line) const;
    QString byText(const Line &line) const;
    QString ofMeasure(const RecordChange &record) const;
    QString entryText(const Line &line) const;
    QString nameOf(const RecordChange &record) const;
    QString restoreText(const Line &line) const;
    QVariant headingData(const Line &line, int role) const;
    QString headingText(const Line &line) const;
    QString fieldKey(const RecordChange &record, const FieldChange &field) const;
    std::optional<Restoration> restorationOf(const Line &line) const;

    Session &m_session;
    const text::Wording &m_words;
    HistoryChoice m_choice;
    HistoryGrouping m_grouping = HistoryGrouping::Day;
    qint64 m_newest = 0; ///< number of the last change that is known
    std::optional<HistoryReader> m_reader;
    std::shared_ptr<HistoryWalk> m_walk; ///< of a large history, in place of the reader
    bool m_isWalked = false;             ///< to the end
    LatestAnswer<std::shared_ptr<HistoryWalk>, Result<HistoryWalk::Part>> m_beside;
    QList<HistoryEntry> m_entries;
    Lines m_lines;
    QSet<qint64> m_folded;   ///< groups
    qsizetype m_records = 0; ///< in the entries
    qsizetype m_enough = 0;  ///< rows to read until, or records where these stand by field
    QTimer m_readOn{this};
};

} // namespace aanjager
