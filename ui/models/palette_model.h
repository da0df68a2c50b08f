#pragma once

#include "ui/models/palette_search.h"
#include "ui/models/palette_words.h"

#include <QAbstractListModel>

namespace aanjager {

/**
 * The lines of the palette under headings: cards, records by section, pages and commands. Before anything is typed,
 * the places where a person was and the common commands. Lines are put into words when they are looked at.
 */
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum PaletteRole : int { LineRole = FirstOwnRole };

    /** All must outlive it. */
    PaletteModel(PaletteSearch &search, const View &view, const report::Wording &words, QObject *parent = nullptr);

    void setCommands(const QList<PaletteCommand> &commands);
    /** What was opened lately, the latest first; shown before anything is typed. */
    void setRecent(const QList<SearchHit> &recent);
    void setText(const QString &typed);

    const QString &text() const { return m_text; }
    /** How many records, pages and commands were found. */
    int found() const { return m_found; }
    bool isMore() const { return m_isMore; }
    bool isHeading(int row) const;
    /** The record or card of a line, or null. */
    const SearchHit *hitAt(int row) const;
    /** The page or command of a line, or null. */
    const PaletteCommand *commandAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading; ///< of a heading; then the rest is empty
        qsizetype hit = -1;
        qsizetype command = -1;
        mutable std::optional<PaletteLine> line;
    };

    void fill();
    void leaveOutCardsCells();
    void addRecords(QList<Row> &rows);
    void addCommands(QList<Row> &rows, const SearchText &typed);
    QString titleOf(SearchSection section) const;
    const PaletteLine &lineOf(const Row &row) const;
    PaletteLine lineOf(const PaletteCommand &command) const;
    QString spoken(const PaletteLine &line) const;

    PaletteSearch &m_search;
    const View &m_view;
    const report::Wording &m_words;
    QList<PaletteCommand> m_commands;
    QList<SearchHit> m_recent;
    QString m_text;
    SearchAnswer m_answer;
    QList<Row> m_rows;
    int m_found = 0;
    bool m_isMore = false;
};

} // namespace aanjager
