#pragma once

#include "ui/models/line_steps.h"
#include "ui/models/measure_facets.h"
#include "ui/models/measure_search.h"
#include "ui/models/measure_sorting.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"

#include <QAbstractTableModel>
#include <functional>

namespace aanjager {

struct GroupedMeasures;

/**
 * The measures of the open programme under headings, over an own vector of lines: a heading is a row of its own, and a
 * folded group has no more than that. A change of the programme, the filter or the grouping is told by the row, so that
 * a selection survives; where that would take more than a few steps the model is reset, as it is when another
 * programme opens.
 */
class MeasuresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /** `session` and `words` must outlive the model. */
    MeasuresModel(Session &session, const report::Wording &words, QObject *parent = nullptr);

    MeasureGrouping grouping() const { return m_grouping; }
    void setGrouping(MeasureGrouping grouping);
    const MeasureFilter &filter() const { return m_filter; }
    /** Shows only what fits; folded groups open for it. */
    void setFilter(const MeasureFilter &filter);
    /** Sets the text of the filter alone. */
    void setSearch(const QString &text);
    /** What a person has in hand. A change that makes one of these not fit the filter any more leaves it where it is,
     * until the filter changes or it is let go. */
    void hold(const QSet<qint64> &ids) { m_held = ids; }
    /** Takes out what no longer fits and is no longer held. */
    void letGo();
    /** The measures that are shown though they no longer fit the filter. */
    const QSet<qint64> &kept() const { return m_kept; }
    const MeasureSorting &sorting() const { return m_sorting; }
    void setSorting(const MeasureSorting &sorting);
    /** What can be chosen in a part of the filter, with how many measures each choice would leave. */
    QList<FacetValue> facet(FilterPart part) const;
    /** How many measures there would be with this part of the filter asked, beside all its other parts. */
    int countWith(FilterPart part) const;
    /** Folds or unfolds the group that this row heads. */
    void toggle(const QModelIndex &heading);
    void unfoldAll();
    /** The groups that are folded, by what they head. */
    const QSet<qint64> &folded() const { return m_folded; }
    void setFolded(const QSet<qint64> &groups);

    /** The measure of a row; null for a heading. */
    Id<Measure> measureAt(const QModelIndex &index) const;
    /** Where a measure is shown; invalid when it is not. */
    QModelIndex indexOf(Id<Measure> id, MeasureColumn column = MeasureColumn::Number) const;
    /** What is shown of a measure; null when there is no such measure. */
    const MeasureRow *row(Id<Measure> id) const;
    const MeasureCells &cells() const { return m_cells; }
    /** The measures that the filter leaves, in the order of the package, also those in folded groups. */
    QList<const MeasureRow *> foundRows() const;
    /** These and those that are kept. */
    QList<const MeasureRow *> shownRows() const;
    /** How many measures the filter leaves, of how many. */
    qsizetype found() const { return m_found; }
    qsizetype all() const { return m_rows.order().size(); }
    /** The number of a measure of the programme that has the most signs. */
    QString longestNumber() const;
    /** The measures of the programme in the order of the package. */
    QList<Id<Measure>> order() const;

    /** Whether measures can be put in another order: they are shown in that of the package, under themes or nothing. */
    bool canArrange() const;
    /** The order of the package, and the theme where measures stand under themes. */
    struct Arrangement
    {
        QList<Id<Measure>> order;
        std::optional<Id<Theme>> theme;
    };
    /** What it becomes when these measures are put before the line with this row; nothing where they cannot stand. */
    std::optional<Arrangement> arranged(const QList<Id<Measure>> &ids, int line) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /** Which measures are found, or what is shown of one, changed. */
    void foundChanged();
    /** What a person gave for a cell could not be written; `again` writes it. */
    void notStored(const Error &error, const std::function<Result<void>()> &again);

private:
    using Lines = QList<MeasureLine>;

    QList<int> fitting(std::optional<FilterPart> except = {}) const;
    FilterMoment moment() const;
    QList<const MeasureRow *> rowsAt(QList<int> places) const;
    QList<int> withKept(const QList<int> &found, const QList<int> &order) const;
    void keepHeld();
    void findKept(const QList<int> &found);
    bool isFolded(const GroupedMeasures &group);
    QVariant keptData(const QVariant &said, int role) const;
    Lines picture(QHash<qint64, MeasureGroup> &groups);
    QVariant headingData(const MeasureGroup &group, int column, int role) const;
    QVariant editData(const MeasureRow &row, MeasureColumn column, int role) const;
    QStringList themeChoices() const;
    int placeOfTheme(Id<Theme> id) const;
    std::optional<Value> valueOf(MeasureColumn column, const QVariant &given);
    std::optional<Value> typedValue(MeasureColumn column, const QString &text);
    void load();
    void follow(const QList<RowChange> &changes);
    void followDay();
    void showAnew(const QSet<qint64> &changed = {});
    void become(const Lines &wanted);
    void tellChanged(const QSet<qint64> &measures, const QHash<qint64, MeasureGroup> &groupsBefore);

    Session &m_session;
    const report::Wording &m_words;
    MeasureCells m_cells;
    MeasureRows m_rows;
    mutable MeasureSearch m_search;
    MeasureGrouping m_grouping = MeasureGrouping::Theme;
    MeasureSorting m_sorting;
    MeasureFilter m_filter;
    QSet<qint64> m_folded;
    QSet<qint64> m_held;
    QSet<qint64> m_staying; ///< changed while they were held: shown whatever the filter or a fold says
    QSet<qint64> m_kept;    ///< of these what the filter would not leave
    QList<int> m_sorted;    ///< places in the order of the sorting
    Lines m_lines;
    QHash<qint64, MeasureGroup> m_groups;
    qsizetype m_found = 0;
    QString m_refusal; ///< why the last value of an editor was not stored
};

} // namespace aanjager
