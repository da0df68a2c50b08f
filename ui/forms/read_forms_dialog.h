#pragma once

#include "core/exchange/forms/form_differences.h"
#include "ui/pages/page_context.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace aanjager {

class FormDifferencesModel;
class TableView;

/** Shows every answer of forms that came back beside what was and what is now, before anything is stored. */
class ReadFormsDialog : public QDialog
{
    Q_OBJECT

public:
    ReadFormsDialog(const QList<FormComparison> &forms, const PageContext &context, QWidget *parent = nullptr);

    /** The forms with the ticks as a person set them. */
    const QList<FormComparison> &forms() const;
    FormDifferencesModel *model() const { return m_model; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addTable(QVBoxLayout &column);
    void addChoices(QVBoxLayout &column);
    void addTexts(QVBoxLayout &column);
    void addProblems(QVBoxLayout &column);
    void showTexts();
    void showTaken();

    PageContext m_context;
    FormDifferencesModel *m_model;
    TableView *m_table = nullptr;
    QLabel *m_count = nullptr;
    QList<QPlainTextEdit *> m_texts; ///< of the chosen answer: when the form was made, now, on the form
    QPushButton *m_takeOver = nullptr;
};

} // namespace aanjager
