#include "ui/pages/round/party_sheet.h"

#include "ui/delegates/cell_choice.h"
#include "ui/delegates/mark_delegates.h"
#include "ui/delegates/text_delegate.h"
#include "ui/models/party_reports_model.h"
#include "ui/pages/measures/flow_row.h"
#include "ui/pages/notices.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int narrowestTitle = 130;

/** The verdict with its words; its editor offers the verdicts, of which the first is none. */
class VerdictChoiceDelegate : public VerdictDelegate
{
public:
    using VerdictDelegate::VerdictDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return makeChoices(parent, index);
    }

protected:
    int storedChoice(const QModelIndex &index) const override { return index.data(Qt::EditRole).toInt() + 1; }
    int valueOfChoice(int place) const override { return place - 1; }
};

} // namespace

PartySheet::PartySheet(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(makeLabel({}, TextStyle::PanelTitle, this))
    , m_count(makeLabel({}, TextStyle::Caption, this))
    , m_form(new QPushButton(tr("Open the form"), this))
    , m_rest(new QPushButton(this))
    , m_sign(new QPushButton(this))
    , m_remind(new QPushButton(tr("Remind…"), this))
    , m_model(new PartyReportsModel(context.session, context.words, this))
    , m_table(new TableView(tr("What is told"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_table, 1);
    column->addStretch(0);
    makeTable();
    connect(m_form, &QPushButton::clicked, this, &PartySheet::openForm);
    connect(m_table, &QTreeView::activated, this, &PartySheet::openForm);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_form->setEnabled(m_model->isOfLead(current.row())); });
    connect(m_rest, &QPushButton::clicked, this, &PartySheet::submitRest);
    connect(m_sign, &QPushButton::clicked, this, &PartySheet::sign);
    connect(m_remind, &QPushButton::clicked, this, [this] { emit reminderAsked(m_reporter); });
    connect(
        m_model, &PartyReportsModel::notStored, this,
        [this](const Error &error, const std::function<Result<void>()> &again) { m_context.offerAgain(error, again); });
}

QWidget *PartySheet::makeHead()
{
    auto *head = new QWidget(this);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(24, 12, 20, 10);
    m_head->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name->setWordWrap(true);
    words->addWidget(m_name);
    words->addWidget(m_count);
    m_remind->setIcon(theme::icon(QStringLiteral("mail")));
    m_head->addLayout(words, 1);
    m_form->setToolTip(tr("Verdict by aspect, cause and correction of what it leads (Enter)"));
    auto *buttons = new FlowRow(nullptr, 8);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_form, m_remind, m_sign, m_rest}) {
        button->setProperty("kind", QStringLiteral("small"));
        buttons->addWidget(button);
    }
    m_buttons = new QWidget(head);
    m_buttons->setLayout(buttons);
    m_head->addWidget(m_buttons, 0, Qt::AlignTop);
    return head;
}

/** The buttons go below the name where both have no room, and what was told before gives way to the words. */
void PartySheet::fit()
{
    const theme::Theme &theme = theme::Theme::instance();
    int buttons = 0;
    for (const QPushButton *button : {m_form, m_remind, m_sign, m_rest})
        buttons += button->isHidden() ? 0 : button->sizeHint().width() + 8;
    const bool isNarrow = width() < buttons + theme.length(220);
    m_head->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setMinimumWidth(isNarrow ? 0 : buttons);
    m_head->setAlignment(m_buttons, isNarrow ? Qt::Alignment() : Qt::AlignTop);
    QHeaderView *header = m_table->header();
    m_table->setColumnHidden(PartyReportsModel::Before, width() < theme.length(620));
    int rest = m_table->viewport()->width();
    for (int column = 0; column < PartyReportsModel::columns; ++column)
        if (column != PartyReportsModel::Title && column != PartyReportsModel::Told && !header->isSectionHidden(column))
            rest -= header->sectionSize(column);
    const bool hasRoom = rest >= theme.length(narrowestTitle) * 2;
    for (const int words : {PartyReportsModel::Title, PartyReportsModel::Told}) { // the rest is theirs
        header->setSectionResizeMode(words, hasRoom ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (!hasRoom)
            header->resizeSection(words, theme.length(narrowestTitle));
    }
}

void PartySheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PartySheet::makeTable()
{
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(PartyReportsModel::State, new StatusDelegate(m_table));
    m_table->setItemDelegateForColumn(PartyReportsModel::Verdict, new VerdictChoiceDelegate(m_table));
    m_table->setItemDelegateForColumn(PartyReportsModel::Reached, new ProgressDelegate(m_table));
    for (int column = 0; column < PartyReportsModel::columns; ++column)
        if (auto *delegate = qobject_cast<CellDelegate *>(m_table->itemDelegateForColumn(column)))
            delegate->setFocusShape(CellDelegate::FocusShape::Cell);
    static_cast<CellDelegate *>(m_table->itemDelegate())->setFocusShape(CellDelegate::FocusShape::Cell);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setModel(m_model);
    m_table->setUniformRowHeights(true);
    m_table->installEventFilter(this);
    const theme::Theme &theme = theme::Theme::instance();
    QHeaderView *header = m_table->header();
    header->setSectionResizeMode(QHeaderView::Fixed);
    const std::pair<int, int> widths[] = {{PartyReportsModel::Number, 64},  {PartyReportsModel::Before, 108},
                                          {PartyReportsModel::State, 124},  {PartyReportsModel::Verdict, 100},
                                          {PartyReportsModel::Reached, 92}, {PartyReportsModel::Submitted, 84}};
    for (const auto &[column, width] : widths)
        header->resizeSection(column, theme.length(width));
}

void PartySheet::show(const Round &round, const Reporter &reporter)
{
    const bool isOther = round.id != m_round || reporter.party != m_reporter.party || reporter.name != m_reporter.name;
    m_round = round.id;
    m_reporter = reporter;
    m_name->setText(reporter.name.isEmpty() ? tr("No lead filled in") : reporter.name);
    const QString count = tr("%1 of %2 reported")
                              .arg(m_context.words.number(static_cast<double>(reporter.reported())),
                                   m_context.words.number(static_cast<double>(reporter.expected())));
    m_count->setText(reporter.isSignedOff() ? count + QStringLiteral(", ") + tr("signed off") : count);
    const QModelIndex current = m_table->currentIndex();
    const int row = current.row(), cell = current.column();
    const Id<Party> asked = reporter.asParty.isEmpty() ? Id<Party>() : reporter.party;
    if (const auto shown = m_model->show(round.id, asked, reporter.asLead); !shown)
        m_context.notices.failed(shown.error());
    m_table->setVisible(m_model->rowCount() > 0);
    const bool isOpen = !round.closed.isValid() && m_context.session.canEdit();
    m_rest->setText(
        tr("Nothing changed in the rest (%1)").arg(m_context.words.number(static_cast<double>(reporter.missing()))));
    m_rest->setVisible(isOpen && reporter.missing() > 0);
    m_remind->setVisible(isOpen && reporter.missing() > 0);
    m_sign->setText(reporter.isSignedOff() ? tr("Withdraw the sign-off") : tr("Sign off"));
    m_sign->setToolTip(tr("The party agrees with what is told here"));
    m_sign->setVisible(isOpen && !reporter.submitted.isEmpty());
    m_form->setVisible(!reporter.asLead.isEmpty());
    if (isOther && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, PartyReportsModel::State));
    else if (row >= 0 && !m_table->currentIndex().isValid()) // what is asked changed, as where a measure is dropped
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), cell));
    m_form->setEnabled(m_model->isOfLead(m_table->currentIndex().row()));
    fit();
}

void PartySheet::setStatus(Status status)
{
    if (m_table->isVisibleTo(this) && m_table->currentIndex().isValid())
        m_model->setStatus(m_table->currentIndex().row(), status);
}

void PartySheet::submitUnchanged()
{
    const QModelIndex current = m_table->currentIndex();
    if (!m_table->isVisibleTo(this) || !current.isValid() ||
        !m_model->flags(current.siblingAtColumn(PartyReportsModel::State)).testFlag(Qt::ItemIsEditable))
        return;
    const auto work = [session = &m_context.session, place = m_model->placeAt(current.row())] {
        return aanjager::submitUnchanged(*session, {place});
    };
    if (m_context.attempt(work))
        goDown();
}

void PartySheet::goDown()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.row() + 1 < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(current.row() + 1, current.column()));
}

void PartySheet::openForm()
{
    const int row = m_table->currentIndex().row();
    if (m_model->isOfLead(row))
        emit measureAsked(m_model->placeAt(row).measure);
}

bool PartySheet::submitLead()
{
    const QModelIndex current = m_table->currentIndex();
    if (!m_table->isVisibleTo(this) || !m_model->isOfLead(current.row()) ||
        !m_model->flags(current.siblingAtColumn(PartyReportsModel::State)).testFlag(Qt::ItemIsEditable))
        return false;
    if (!m_model->isBegun(current.row())) { // an empty report would wipe out what was told before
        m_context.notices.done(tr("Nothing was filled in. Did nothing change?"), tr("Nothing changed"),
                               [this] { submitUnchanged(); });
        return true;
    }
    const auto work = [session = &m_context.session, place = m_model->placeAt(current.row())] {
        return aanjager::submit(*session, place);
    };
    if (m_model->isTold(current.row()) || m_context.attempt(work))
        goDown();
    return true;
}

void PartySheet::submitRest()
{
    QList<ReportPlace> places;
    for (const Id<Measure> id : std::as_const(m_reporter.missingAsLead))
        places.append({m_round, id, {}});
    for (const Id<Measure> id : std::as_const(m_reporter.missingAsParty))
        places.append({m_round, id, m_reporter.party});
    const auto count = static_cast<int>(places.size());
    const auto work = [session = &m_context.session, places, count, notices = &m_context.notices] {
        return aanjager::submitUnchanged(*session, places).map([&] {
            notices->doneWithUndo(tr("%n report(s): nothing changed.", nullptr, count));
        });
    };
    m_context.attempt(work);
}

void PartySheet::sign()
{
    const auto work = [session = &m_context.session, round = m_round, reports = m_reporter.submitted,
                       signs = !m_reporter.isSignedOff()] { return signOff(*session, round, reports, signs); };
    m_context.attempt(work);
}

void PartySheet::takeKeyboard()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

/** Digits set a cell: 1 to 6 a status, 1 to 3 a verdict and 0 none; a figure begins with what is typed. */
bool PartySheet::takeDigit(const QModelIndex &cell, int digit)
{
    if (digit < 0 || digit > 9)
        return false;
    if (cell.column() == PartyReportsModel::State && digit >= 1 && digit <= 6)
        return m_model->setStatus(cell.row(), static_cast<Status>(digit - 1)), true;
    if (cell.column() == PartyReportsModel::Verdict && digit <= 3)
        return m_model->setVerdict(cell.row(),
                                   digit == 0 ? std::nullopt : std::optional(static_cast<Health>(digit - 1))),
               true;
    if (cell.column() != PartyReportsModel::Reached)
        return false;
    m_table->edit(cell);
    if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()); line && m_table->isAncestorOf(line)) {
        line->selectAll();
        line->insert(QString::number(digit));
    }
    return true;
}

/** Left and right go by the cell. */
bool PartySheet::eventFilter(QObject *watched, QEvent *event)
{
    const QModelIndex current = m_table->currentIndex();
    if (watched != m_table || event->type() != QEvent::KeyPress || !current.isValid())
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int digit = press->key() - Qt::Key_0;
    const bool isPlain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int step = press->key() == Qt::Key_Right ? 1 : press->key() == Qt::Key_Left ? -1 : 0;
    if (isPlain && step != 0) {
        const int column = std::clamp(current.column() + step, 0, PartyReportsModel::columns - 1);
        m_table->setCurrentIndex(current.siblingAtColumn(column));
        return true;
    }
    return (isPlain && takeDigit(current, digit)) || QWidget::eventFilter(watched, event);
}

} // namespace aanjager
