#pragma once

#include "ui/models/measure_cells.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"

#include <QAbstractTableModel>
#include <QSet>

namespace aanjager {

/**
 * The measures of the open programme under headings, over an own vector of lines: a heading is a row of its own, and a
 * folded group has no more than that. Each change of the programme, the search or the grouping is told by the row, so
 * that a selection survives; it is reset only when another programme opens.
 */
class MeasuresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /** `session` and `words` must outlive the model. */
    MeasuresModel(Session &session, const report::Wording &words, QObject *parent = nullptr);

    MeasureGrouping grouping() const { return m_grouping; }
    void setGrouping(MeasureGrouping grouping);
    /** Shows only what holds every word of the text; folded groups open for it. Empty text shows all. */
    void setFilter(const QString &text);
    /** Folds or unfolds the group that this row heads. */
    void toggle(const QModelIndex &heading);

    /** The measure of a row; null for a heading. */
    Id<Measure> measureAt(const QModelIndex &index) const;
    /** Where a measure is shown; invalid when it is not. */
    QModelIndex indexOf(Id<Measure> id, MeasureColumn column = MeasureColumn::Number) const;
    /** What is shown of a measure; null when there is no such measure. */
    const MeasureRow *row(Id<Measure> id) const;
    const MeasureCells &cells() const { return m_cells; }
    /** The measures that the filter leaves, in the order of the package, also those in folded groups. */
    QList<const MeasureRow *> foundRows() const;
    /** How many measures the search leaves. */
    qsizetype found() const { return m_shown.found; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /** Which measures are found, or what is shown of one, changed. */
    void foundChanged();

private:
    /** A row of the table: a measure, or the heading of a group. */
    struct Line
    {
        qint64 measure = 0; ///< 0 for a heading
        qint64 group = 0;   ///< of a heading
        bool operator==(const Line &) const = default;
    };
    /** All that is shown at one time. */
    struct Picture
    {
        QHash<qint64, MeasureRow> rows;
        QHash<qint64, MeasureGroup> groups;
        QList<Line> lines;
        qsizetype found = 0;
    };

    static std::pair<qint64, qint64> keyOf(const Line &line) { return {line.measure, line.group}; }
    Picture picture() const;
    QVariant headingData(const MeasureGroup &group, int column, int role) const;
    void load();
    void follow(const QList<RowChange> &changes);
    void regroup();
    void become(Picture next);
    void removeMissing(const QList<Line> &wanted);
    void placeWanted(const QList<Line> &wanted);
    void tellChanged(const Picture &before);

    Session &m_session;
    const report::Wording &m_words;
    MeasureCells m_cells;
    MeasureGrouping m_grouping = MeasureGrouping::Theme;
    QStringList m_filter; ///< folded words
    QSet<qint64> m_folded;
    QList<MeasureRow> m_all; ///< in the order of the package
    Picture m_shown;
};

} // namespace aanjager
