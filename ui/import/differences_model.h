#pragma once

#include "core/exchange/import.h"
#include "ui/models/roles.h"
#include "ui/text/change_text.h"

#include <QAbstractTableModel>
#include <QSet>
#include <vector>

namespace aanjager {

/** What an import would change: sections of records that are new, that change, and that stay, with each field that
 * changes on a row of its own; first of all what the programme keeps against the list. Sections fold. */
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Before, After, ColumnCount };

    explicit DifferencesModel(const text::Wording &words, QObject *parent = nullptr);

    /** `state` is the programme as it is; what would be new is named too. */
    void show(const ImportRehearsal &rehearsal, State state);
    void clear();
    void toggle(const QModelIndex &heading);

    /** Whether anything stands in the column of what was. */
    bool tellsOfBefore() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /** Records of one kind to which the same happens; without a description: what stays as it is, or what is told of
     * how the programme and the list differ. */
    struct Section
    {
        const Description *description = nullptr;
        Operation operation = Operation::Updated;
        QList<qsizetype> records = {}; ///< places in the rehearsal: of its records, or of its problems
        bool isOpen = true;
        bool isTold = false;
    };
    /** A row: a heading, a record (field below zero), or one of its fields. */
    struct Line
    {
        qsizetype section = 0;
        qsizetype record = -1;
        qsizetype field = -1;
    };

    void layOut();
    QString titleOf(const Section &section) const;
    QString nameOf(const RecordChange &record) const;
    QString valueOf(const FieldChange &change, bool isAfter) const;
    QString textOf(const Line &line, int column) const;
    QString tipOf(const Line &line, int column) const;
    QString toldOf(const ImportProblem &problem, int column) const;
    void addTold();
    QStringList given(const RecordChange &record) const;

    const text::Wording &m_words;
    ImportRehearsal m_rehearsal;
    State m_state;
    QList<Section> m_sections;
    std::vector<Line> m_lines;
};

} // namespace aanjager
