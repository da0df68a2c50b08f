#pragma once

#include "core/exchange/import_problem.h"

#include <QAbstractTableModel>

namespace aanjager {

/** What an import cannot take as it is, one problem a row: where, what was found, and what happens with it. */
class ImportProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, Found, Outcome };

    ImportProblemsModel(const QList<ImportProblem> &problems, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString where(const ImportProblem &problem) const;
    QString outcome(const ImportProblem &problem) const;

    QList<ImportProblem> m_problems;
};

} // namespace aanjager
