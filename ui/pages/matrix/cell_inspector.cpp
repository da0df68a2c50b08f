#include "ui/pages/matrix/cell_inspector.h"

#include "ui/models/matrix_model.h"
#include "ui/pages/editing/choice_box.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/matrix/cell_form.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int partMargin = 20;
constexpr int besideOneAnother = 760; ///< so wide, at 100 % text size, that its buttons stand in a row

/** A part of the inspector: its name, small, above what it holds. */
QVBoxLayout *partIn(QWidget *part, QWidget *title)
{
    auto *column = new QVBoxLayout(part);
    part->setObjectName(QStringLiteral("part"));
    column->setContentsMargins(partMargin, 10, partMargin, 10);
    column->setSpacing(4);
    column->addWidget(title);
    return column;
}

QLabel *wrapped(QWidget *parent)
{
    QLabel *label = makeLabel({}, TextStyle::Body, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

CellInspector::CellInspector(const PageContext &context, const MatrixModel &model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_form(new CellForm(context, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeRule(this));
    m_facts = new QWidget(this);
    auto *row = new QHBoxLayout(m_facts);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeIdentity(), 5);
    row->addWidget(makeDegree(), 4);
    row->addWidget(makeLocal(), 7);
    row->addWidget(makeContact(), 4);
    column->addWidget(m_facts);
    column->addWidget(m_form);
    m_form->hide();
    show(QModelIndex());
}

QWidget *CellInspector::makeIdentity()
{
    auto *part = new QWidget(m_facts);
    m_place = makeLabel({}, TextStyle::Caption, part);
    m_title = new ElidedLabel(TextStyle::BodyStrong, part);
    m_state = makeLabel({}, TextStyle::Body, part);
    auto *column = partIn(part, m_place);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addStretch(1);
    return part;
}

QWidget *CellInspector::makeDegree()
{
    auto *part = new QWidget(m_facts);
    m_degree = new ChoiceBox(tr("Applies"), part);
    for (const Degree degree :
         {Degree::Full, Degree::Partly, Degree::AlreadyRunning, Degree::NotApplicable, Degree::Undecided})
        m_degree->addItem(m_context.words.label(degree), static_cast<int>(degree));
    m_since = makeLabel({}, TextStyle::Body, part);
    m_since->setForegroundRole(QPalette::PlaceholderText);
    auto *column = partIn(part, makeLabel(tr("Applies"), TextStyle::Caption, part));
    column->addWidget(m_degree);
    column->addWidget(m_since);
    column->addStretch(1);
    connect(m_degree, &QComboBox::activated, this,
            [this](int at) { emit degreeAsked(static_cast<Degree>(m_degree->itemData(at).toInt())); });
    return part;
}

QWidget *CellInspector::makeLocal()
{
    auto *part = new QWidget(m_facts);
    m_localTitle = makeLabel({}, TextStyle::Caption, part);
    m_local = wrapped(part);
    m_example = new QCheckBox(tr("Example to others"), part);
    auto *column = partIn(part, m_localTitle);
    column->addWidget(m_local, 1);
    column->addWidget(m_example);
    connect(m_example, &QCheckBox::clicked, this, &CellInspector::exampleAsked);
    return part;
}

QWidget *CellInspector::makeContact()
{
    auto *part = new QWidget(m_facts);
    m_lead = wrapped(part);
    m_edit = new QPushButton(theme::icon(QStringLiteral("edit")), tr("Edit"), part);
    m_edit->setCheckable(true);
    m_open = new QPushButton(tr("To the measure"), part);
    auto *buttons = m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    buttons->setSpacing(8);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto *column = partIn(part, makeLabel(tr("Whom to ask"), TextStyle::Caption, part));
    column->addWidget(m_lead, 1);
    column->addLayout(buttons);
    connect(m_edit, &QPushButton::clicked, this, [this](bool on) {
        if (on)
            edit();
        else
            leave();
    });
    connect(m_open, &QPushButton::clicked, this, &CellInspector::measureAsked);
    return part;
}

void CellInspector::show(const QModelIndex &index)
{
    m_index = index;
    m_facts->setEnabled(index.isValid());
    if (!index.isValid()) {
        for (QLabel *label : {m_place, m_state, m_since, m_local, m_lead, m_localTitle})
            label->clear();
        m_title->setWhole(tr("Choose a cell to see what is known of it"));
        return close();
    }
    showCell(m_model.cellAt(index), index);
}

void CellInspector::showCell(const Applicability *cell, const QModelIndex &index)
{
    const text::Wording &words = m_context.words;
    const Measure *measure = m_model.measureAt(index.row());
    m_place->setText(tr("%1 in %2", "a measure in a municipality")
                         .arg(measure->number, m_model.municipalityAt(index.column()).name));
    m_title->setWhole(measure->title);
    QStringList state;
    if (cell && applies(*cell))
        state.append(cell->status ? words.label(*cell->status) : words.verdict(std::nullopt));
    if (m_model.asksSupport(index))
        state.append(tr("support asked"));
    m_state->setText(state.join(QStringLiteral(", ")));
    m_degree->setCurrentIndex(m_degree->findData(static_cast<int>(cell ? cell->degree : Degree::Undecided)));
    m_degree->setEnabled(m_context.session.canEdit());
    QStringList since;
    if (cell && cell->degree == Degree::Partly && cell->percent)
        since.append(words.percent(*cell->percent));
    if (cell && !cell->details->starts.isNull())
        since.append(tr("since %1").arg(words.date(cell->details->starts)));
    m_since->setText(since.join(QStringLiteral(", ")));
    QStringList local;
    if (cell && !cell->details->variantName.isEmpty())
        local.append(cell->details->variantName);
    if (cell && !cell->details->variantText.isEmpty())
        local.append(cell->details->variantText);
    QStringList why;
    if (cell && cell->degree != Degree::Full && cell->reasonCategory)
        why.append(words.label(*cell->reasonCategory));
    if (cell && cell->degree != Degree::Full && !cell->details->reason.isEmpty())
        why.append(cell->details->reason);
    if (!why.isEmpty())
        local.append(why.join(QStringLiteral(": ")));
    const bool isVariant = cell && !cell->details->variantName.isEmpty();
    m_localTitle->setText(isVariant ? tr("Local variant") : tr("Reason and local state"));
    m_local->setText(local.isEmpty() ? tr("nothing filled in") : local.join(QLatin1Char('\n')));
    m_example->setChecked(cell && cell->isExample);
    m_example->setEnabled(cell && m_context.session.canEdit());
    m_lead->setText(cell && !cell->details->lead.isEmpty() ? cell->details->lead : tr("nobody filled in"));
    m_edit->setEnabled(m_context.session.canEdit());
    if (isEditing() && cell)
        m_form->show(*cell);
    else
        close();
}

/** Its parts stand between upright lines. */
void CellInspector::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    const QList<QWidget *> parts = m_facts->findChildren<QWidget *>(QStringLiteral("part"), Qt::FindDirectChildrenOnly);
    for (const QWidget *part : parts)
        if (part->x() > partMargin)
            painter.fillRect(QRect(part->x(), m_facts->y() + 1, 1, m_facts->height() - 1),
                             theme::Theme::instance().palette().line);
}

/** In little room the buttons stand below one another. */
void CellInspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < theme::Theme::instance().length(besideOneAnother);
    m_buttons->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/** A field that holds what was typed takes Esc for itself first. */
void CellInspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !isEditing())
        return QWidget::keyPressEvent(event);
    leave();
}

bool CellInspector::isEditing() const
{
    return !m_form->isHidden();
}

void CellInspector::edit()
{
    const Applicability *cell = m_index.isValid() ? m_model.cellAt(m_index) : nullptr;
    m_edit->setChecked(cell != nullptr);
    if (!m_index.isValid() || !m_context.session.canEdit())
        return;
    if (!cell) {
        m_degree->setFocus(Qt::ShortcutFocusReason);
        m_degree->showPopup();
        return;
    }
    m_form->show(*cell);
    m_form->setVisible(true);
    m_form->goToFirst();
}

void CellInspector::close()
{
    m_form->hide();
    m_edit->setChecked(false);
}

bool CellInspector::leave()
{
    if (!isEditing())
        return true;
    if (!m_form->leave()) {
        m_edit->setChecked(true);
        return false;
    }
    close();
    emit left();
    return true;
}

} // namespace aanjager
