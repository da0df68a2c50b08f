#include "ui/rounds/paste_reports_dialog.h"

#include "core/insight/reporters.h"
#include "ui/delegates/text_delegate.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/forms/tick_delegate.h"
#include "ui/rounds/pasted_reports_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int readAfterMs = 250;

} // namespace

PasteReportsDialog::PasteReportsDialog(const PageContext &context, const Round &round, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_round(round.id)
    , m_from(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_model(new PastedReportsModel(context, this))
    , m_table(new TableView(tr("What was read"), this))
    , m_count(makeLabel({}, TextStyle::BodyStrong, this))
{
    QVBoxLayout *column = startDialog(
        *this, tr("Paste from a mail"),
        tr("A line for each measure, with its number: “M03: 75%, orange, waiting for the tender”. Nothing is "
           "stored before you have looked at it."));
    auto *from = new QHBoxLayout;
    from->setSpacing(10);
    QLabel *who = makeLabel(tr("From"), TextStyle::Body, this);
    who->setBuddy(m_from);
    m_from->setAccessibleName(tr("From"));
    m_from->addItem(tr("The leads of the measures"), qint64{0});
    for (const Reporter &reporter : reportersOf(context.session.view(), round).value_or(QList<Reporter>()))
        if (!reporter.asParty.isEmpty())
            m_from->addItem(reporter.name, reporter.party.value);
    from->addWidget(who);
    from->addWidget(m_from, 1);
    column->addLayout(from);
    m_text->setAccessibleName(tr("The text of the mail"));
    m_text->setPlaceholderText(tr("Paste the text of the mail here"));
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 2);
    column->addWidget(m_count);
    makeTable();
    column->addWidget(m_table, 3);
    m_take = finishDialog(*this, *column, tr("Take over"));
    m_rest.setSingleShot(true);
    m_rest.setInterval(readAfterMs);
    connect(&m_rest, &QTimer::timeout, this, &PasteReportsDialog::readNow);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_rest.start(); });
    connect(m_from, &QComboBox::activated, this, &PasteReportsDialog::readNow);
    connect(m_model, &PastedReportsModel::takenChanged, this, &PasteReportsDialog::showTaken);
    showTaken();
    resize(theme::Theme::instance().length(940), theme::Theme::instance().length(640));
    m_text->setFocus();
}

void PasteReportsDialog::makeTable()
{
    using Column = PastedReportsModel::Column;
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(Column::Take, new TickDelegate(m_table));
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    const theme::Theme &theme = theme::Theme::instance();
    QHeaderView *header = m_table->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    const std::pair<int, int> widths[] = {{Column::Take, 56},     {Column::About, 210},  {Column::State, 100},
                                          {Column::Verdict, 120}, {Column::Reached, 76}, {Column::Words, 180}};
    for (const auto &[section, width] : widths)
        header->resizeSection(section, theme.length(width));
    header->setStretchLastSection(true);
}

void PasteReportsDialog::readNow()
{
    m_rest.stop();
    m_model->read(m_text->toPlainText(), m_round, Id<Party>{m_from->currentData().toLongLong()});
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, PastedReportsModel::About));
}

void PasteReportsDialog::showTaken()
{
    m_count->setText(m_model->rowCount() == 0 ? tr("No measure was recognised yet")
                                              : tr("%n measure(s) recognised", nullptr, m_model->rowCount()));
    m_take->setText(m_model->taken() == 0 ? tr("Take over") : tr("Take over %n report(s)", nullptr, m_model->taken()));
    m_take->setEnabled(m_model->taken() > 0 && m_context.session.canEdit());
}

/** Space ticks the row that the keyboard is on. */
bool PasteReportsDialog::eventFilter(QObject *object, QEvent *event)
{
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    const QModelIndex row = m_table->currentIndex().siblingAtColumn(PastedReportsModel::Take);
    if (object != m_table || !isSpace || !row.isValid())
        return QDialog::eventFilter(object, event);
    const bool isSet = row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(row, isSet ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    return true;
}

} // namespace aanjager
