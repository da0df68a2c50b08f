#pragma once

#include "ui/models/overview_figures.h"

#include <QAbstractListModel>

namespace aanjager {

/** What asks for attention under a heading for each kind. A heading says its kind and how many; a line its measure,
 * what it is and how late (TrailingRole, set by ToneRole). Rows that stay the same stay where they are. */
class AttentionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /** A heading, or one line under it. */
    struct Row
    {
        AttentionKind kind = AttentionKind::DecisionDue;
        bool isHeading = false;
        int count = 0; ///< of a heading
        Id<Measure> measure;
        qint64 record = 0;
        QString number, title, trailing;
        bool isLate = false;   ///< its day has passed
        QSet<qint64> concerns; ///< measures, where it is not about just one

        /** There is a place in the window that tells more of it. */
        bool leads() const
        {
            return isHeading || kind == AttentionKind::MissingSector || !measure.isNull() || !concerns.isEmpty();
        }
        bool operator==(const Row &) const = default;
    };

    /** `words` must outlive the model. */
    explicit AttentionModel(const report::Wording &words, QObject *parent = nullptr);

    void show(const OverviewFigures &figures);
    /** The row of this index; an empty heading where it is not valid. */
    Row rowAt(const QModelIndex &index) const;
    /** The measures that lines of this kind are about. */
    QSet<qint64> measuresOf(AttentionKind kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Heading
    {
        AttentionKind kind = AttentionKind::DecisionDue;
        int count = 0;
        QString trailing;
        bool operator==(const Heading &) const = default;
    };
    /** What is shown; a row is made from it when it is looked at, for there may be very many. */
    struct Shown
    {
        QList<AttentionLine> lines;
        QList<Heading> headings;
        QList<int> rows; ///< a place in `lines`, or below zero one in `headings`

        /** Whether a row looks as one of `other`. */
        bool isSame(qsizetype row, const Shown &other, qsizetype otherRow) const;
    };

    Row rowOf(const AttentionLine &line) const;
    QString inWords(const Row &row) const;
    QString relation(const Heading &heading, const QSet<qint64> &measures, const OverviewFigures &figures) const;
    void become(Shown shown);

    const report::Wording &m_words;
    Shown m_shown;
};

/** The icon of a kind in `:/icons`; empty for what a verdict's shape stands for. */
QString iconOf(AttentionKind kind);

} // namespace aanjager
