#pragma once

#include "core/exchange/forms/form_differences.h"
#include "ui/pages/page_context.h"

#include <QAbstractTableModel>

namespace aanjager {

/** What is wrong with forms that came back: on which form, where, and what happens to it. */
class FormProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Form, Where, What };

    FormProblemsModel(const QList<FormComparison> &forms, const PageContext &context, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<QStringList> m_rows;
};

} // namespace aanjager
