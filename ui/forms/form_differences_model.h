#pragma once

#include "core/exchange/forms/form_differences.h"
#include "ui/pages/page_context.h"

#include <QAbstractTableModel>

namespace aanjager {

/**
 * The answers of forms that would change the programme, under a heading for each form. The first column is ticked for
 * what is taken over; a heading tells who answered and why nothing of it can be taken.
 */
class FormDifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Take, About, Question, Was, Now, Given, Doubt };

    FormDifferencesModel(const QList<FormComparison> &forms, const PageContext &context, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /** The forms with the ticks as they are set. */
    const QList<FormComparison> &forms() const { return m_forms; }
    /** The difference of a row; null for a heading. */
    const FormDifference *difference(int row) const;
    /** The whole text of a column that holds a value. */
    QString valueText(int row, Column column) const;
    /** Ticks every answer, or only those that nobody doubts. */
    void takeAll(bool alsoDoubted);

signals:
    void takenChanged();

private:
    struct Row
    {
        qsizetype form;
        qsizetype difference; ///< negative for a heading
    };

    QString heading(const FormComparison &form) const;
    QString text(int row, int column) const;

    QList<FormComparison> m_forms;
    PageContext m_context;
    QList<Row> m_rows;
};

} // namespace aanjager
