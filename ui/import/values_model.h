#pragma once

#include "ui/import/columns_model.h"

namespace aanjager {

/**
 * What each text that stands in one or more columns becomes, which can be chosen; before them, of columns about
 * municipalities, which municipality each header names.
 */
class ValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Text, Count, Becomes, ColumnCount };

    /** `municipalities` are the names of those of the programme. */
    ValuesModel(ImportDraft &draft, const text::Wording &words, QStringList municipalities, QStringList parties,
                QObject *parent = nullptr);

    /** Shows the columns in these places of the mapping; none shows nothing. */
    void show(const QList<int> &places);
    /** There is something to choose. */
    bool hasChoices() const { return m_hasChoices; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Choice
    {
        QString words;
        QString code;
    };
    /** A text, or the header of a column. */
    struct Line
    {
        FoundValue value = {};
        QList<int> places = {};
        bool isHeader = false;
    };

    void refresh();
    QList<Line> headerLines() const;
    QList<Line> valueLines() const;
    void keepOrder(QList<Line> &lines) const;
    QList<Choice> choicesFor(const Line &line) const;
    QString becomes(const Line &line) const;
    const ColumnMapping &columnAt(int place) const { return m_draft.mapping().columns[place]; }
    void nameHeader(const Line &line, const QString &code);
    void decide(const Line &line, const QString &code);

    ImportDraft &m_draft;
    text::ImportText m_text;
    QStringList m_municipalities;
    QStringList m_parties;
    QList<int> m_places;
    QList<Line> m_lines;
    bool m_hasChoices = false;
};

} // namespace aanjager
