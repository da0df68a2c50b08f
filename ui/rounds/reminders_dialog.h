#pragma once

#include "core/insight/reporters.h"
#include "ui/pages/page_context.h"
#include "ui/text/reminder_text.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace aanjager {

/** A mail for each who has not reported everything, in a chosen language, to edit, copy or open in the mail program. */
class RemindersDialog : public QDialog
{
    Q_OBJECT

public:
    /** `first` is the name of whom to begin with; empty for the first. */
    RemindersDialog(const PageContext &context, const Round &round, const QString &first, QWidget *parent = nullptr);

    QListWidget *reporters() const { return m_list; }
    QComboBox *language() const { return m_language; }
    QLineEdit *to() const { return m_to; }
    QLineEdit *subject() const { return m_subject; }
    QPlainTextEdit *body() const { return m_body; }
    QPushButton *copyButton() const { return m_copy; }
    QPushButton *mailButton() const { return m_mail; }
    /** What the mail program is to open; empty where the address is none. */
    QUrl link() const;

private:
    QWidget *makeMail();
    void write();
    void keep();
    void show(int row);
    void follow();
    void copy();
    void openMail();
    void mark(const QString &how);

    PageContext m_context;
    Id<Round> m_round;
    QList<Reporter> m_reporters;
    QList<text::Reminder> m_mails; ///< as they were edited, in the order of the list
    int m_shown = -1;
    QListWidget *m_list;
    QComboBox *m_language;
    QLineEdit *m_to;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QLabel *m_where;
    QPushButton *m_copy = nullptr;
    QPushButton *m_mail = nullptr;
};

} // namespace aanjager
