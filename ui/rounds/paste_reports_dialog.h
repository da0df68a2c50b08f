#pragma once

#include "ui/pages/page_context.h"
#include "ui/session/round_edits.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace aanjager {

class PastedReportsModel;
class TableView;

/** Takes a mail in plain text, shows what it is read as for each measure, and what of it is taken over. */
class PasteReportsDialog : public QDialog
{
    Q_OBJECT

public:
    PasteReportsDialog(const PageContext &context, const Round &round, QWidget *parent = nullptr);

    QPlainTextEdit *text() const { return m_text; }
    QComboBox *from() const { return m_from; }
    PastedReportsModel *model() const { return m_model; }
    QPushButton *takeButton() const { return m_take; }
    /** Reads what is typed at once. */
    void readNow();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeTable();
    void showTaken();

    PageContext m_context;
    Id<Round> m_round;
    QComboBox *m_from;
    QPlainTextEdit *m_text;
    PastedReportsModel *m_model;
    TableView *m_table;
    QLabel *m_count;
    QPushButton *m_take = nullptr;
    QTimer m_rest{this};
};

} // namespace aanjager
