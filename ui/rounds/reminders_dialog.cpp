#include "ui/rounds/reminders_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int longestLink = 2000; ///< characters; some mail programs take no more

} // namespace

RemindersDialog::RemindersDialog(const PageContext &context, const Round &round, const QString &first, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_round(round.id)
    , m_list(new QListWidget(this))
    , m_language(new QComboBox(this))
    , m_to(new QLineEdit(this))
    , m_subject(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_where(makeLabel({}, TextStyle::Caption, this))
{
    QVBoxLayout *column = startDialog(*this, tr("Reminders for round %1").arg(round.label),
                                      tr("A text for each who has not reported everything yet. Change it as you like; "
                                         "nothing is sent from here."));
    for (const Reporter &reporter : reportersOf(context.session.view(), round).value_or(QList<Reporter>()))
        if (reporter.missing() > 0)
            m_reporters.append(reporter);
    for (const Reporter &reporter : std::as_const(m_reporters)) {
        const QString name = reporter.name.isEmpty() ? tr("No lead filled in") : reporter.name;
        m_list->addItem(name + QLatin1Char('\n') +
                        tr("%n not reported", nullptr, static_cast<int>(reporter.missing())));
        m_list->item(m_list->count() - 1)->setToolTip(name.toHtmlEscaped());
    }
    m_list->setAccessibleName(tr("Who has not reported yet"));
    giveRowsRoom(*m_list);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(theme::Theme::instance().length(240));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_list);
    row->addWidget(makeMail(), 1);
    column->addLayout(row, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &RemindersDialog::show);
    connect(m_language, &QComboBox::activated, this, &RemindersDialog::write);
    connect(m_to, &QLineEdit::textChanged, this, &RemindersDialog::follow);
    connect(m_subject, &QLineEdit::textChanged, this, &RemindersDialog::follow);
    connect(m_body, &QPlainTextEdit::textChanged, this, &RemindersDialog::follow);
    write();
    int start = 0;
    for (int i = 0; i < m_reporters.size(); ++i)
        if (!first.isEmpty() && m_reporters[i].name == first)
            start = i;
    m_list->setCurrentRow(start);
    follow();
    resize(theme::Theme::instance().length(860), theme::Theme::instance().length(600));
}

QWidget *RemindersDialog::makeMail()
{
    auto *mail = new QWidget(this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    m_language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(0); // the parties are Dutch, whatever the window speaks
    const std::pair<QString, QWidget *> fields[] = {
        {tr("Language"), m_language}, {tr("To"), m_to}, {tr("Subject"), m_subject}};
    for (const auto &[words, field] : fields) {
        field->setAccessibleName(words);
        form->addRow(words, field);
    }
    m_to->setPlaceholderText(tr("no address is known; fill it in, or copy the text"));
    m_body->setAccessibleName(tr("Text"));
    m_body->setTabChangesFocus(true);
    m_copy = new QPushButton(tr("Copy the text"), mail);
    m_copy->setIcon(theme::icon(QStringLiteral("copy")));
    m_mail = new QPushButton(tr("Open in the mail program"), mail);
    m_mail->setIcon(theme::icon(QStringLiteral("mail")));
    m_where->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_mail);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(mail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_body, 1);
    column->addLayout(buttons);
    column->addWidget(m_where);
    for (QPushButton *button : {m_copy, m_mail})
        button->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &RemindersDialog::copy);
    connect(m_mail, &QPushButton::clicked, this, &RemindersDialog::openMail);
    return mail;
}

/** Writes every text anew, in the chosen language; an address that was typed stays. */
void RemindersDialog::write()
{
    keep();
    const View &view = m_context.session.view();
    const Round *round = view.state.find(m_round);
    const text::Wording words(m_language->currentData().toString());
    QList<text::Reminder> mails;
    for (int i = 0; round && i < m_reporters.size(); ++i) {
        mails.append(text::reminderOf(view, *round, m_reporters[i], words));
        if (i < m_mails.size())
            mails.last().to = m_mails[i].to;
    }
    m_mails = mails;
    const int shown = m_shown;
    m_shown = -1;
    show(shown);
}

/** What is typed belongs to the mail that is shown. */
void RemindersDialog::keep()
{
    if (m_shown >= 0 && m_shown < m_mails.size())
        m_mails[m_shown] = {m_to->text(), m_subject->text(), m_body->toPlainText()};
}

void RemindersDialog::show(int row)
{
    keep();
    m_shown = row;
    const bool isThere = row >= 0 && row < m_mails.size();
    const text::Reminder mail = isThere ? m_mails[row] : text::Reminder();
    m_shown = -1; // filling in is no typing
    m_to->setText(mail.to);
    m_subject->setText(mail.subject);
    m_body->setPlainText(mail.body);
    m_shown = isThere ? row : -1;
    follow();
}

QUrl RemindersDialog::link() const
{
    return text::mailtoOf({m_to->text(), m_subject->text(), m_body->toPlainText()});
}

void RemindersDialog::follow()
{
    const QUrl mail = link();
    const bool isLong = mail.toEncoded().size() > longestLink;
    m_copy->setEnabled(m_shown >= 0);
    m_mail->setEnabled(m_shown >= 0 && mail.isValid() && !isLong);
    if (m_shown < 0)
        m_where->setText(m_reporters.isEmpty() ? tr("Everything that was asked is reported.") : QString());
    else if (!mail.isValid())
        m_where->setText(tr("This is no e-mail address."));
    else if (isLong)
        m_where->setText(tr("The text is too long for the mail program to take over; copy it."));
    else
        m_where->setText(m_to->text().trimmed().isEmpty() ? tr("Opens a mail without an address")
                                                          : tr("Opens a mail to %1").arg(m_to->text().trimmed()));
}

void RemindersDialog::mark(const QString &how)
{
    if (QListWidgetItem *item = m_list->item(m_shown)) {
        item->setIcon(theme::icon(QStringLiteral("check")));
        item->setToolTip(how);
    }
    m_where->setText(how);
}

void RemindersDialog::copy()
{
    QApplication::clipboard()->setText(m_body->toPlainText());
    mark(tr("The text is on the clipboard."));
}

/** Where it leads is shown below the button. */
void RemindersDialog::openMail()
{
    if (QDesktopServices::openUrl(link()))
        mark(tr("Opened in the mail program."));
    else
        m_where->setText(tr("No mail program could be opened; copy the text."));
}

} // namespace aanjager
