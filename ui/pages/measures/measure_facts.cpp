#include "ui/pages/measures/measure_facts.h"

#include "ui/pages/editing/choice_box.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/editing/refusal_note.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/measures/goals_button.h"
#include "ui/pages/measures/measure_words.h"
#include "ui/pages/measures/painted_views.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int fieldInset = 10; ///< of the words in a field, so that plain words stand in the same line

const Field &measureField(const QString &name)
{
    return *describe<Measure>().field(name);
}

} // namespace

MeasureFacts::MeasureFacts(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new QGridLayout(this))
    , m_goals(new GoalsButton(context, this))
    , m_bar(new ProgressView(this))
    , m_plan(makeLabel({}, TextStyle::Caption, this))
    , m_saving(new ElidedLabel(TextStyle::Body, this))
    , m_strip(new StripView(this))
    , m_coverage(makeLabel({}, TextStyle::Caption, this))
{
    m_grid->setContentsMargins(8, 0, 0, 0);
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, theme::Theme::instance().length(82));
    m_grid->setColumnStretch(1, 1);
    makeTheme();
    for (const char *field : {"owner_kind", "lead"})
        addField(field, m_context.words.label(measureField(QString::fromLatin1(field))));
    addField("lead_party", tr("Party")); // short, below the lead: the words stay in their column
    m_goalsLabel = addLabel(tr("Goal"), m_goals, true);
    m_grid->addWidget(m_goals, m_grid->rowCount() - 1, 1);
    for (const char *field : {"starts", "ends"}) {
        addField(field, m_context.words.label(measureField(QString::fromLatin1(field))));
        editor(QString::fromLatin1(field))->setPlaceholder(tr("e.g. Q3 2021"));
    }
    addProgress();
    m_savingLabel = addLabel(tr("Saving"), m_saving, true);
    m_saving->setIndent(fieldInset);
    m_grid->addWidget(m_saving, m_grid->rowCount() - 1, 1);
    addRow(tr("Municipalities"), m_strip, m_coverage);
}

QLabel *MeasureFacts::addLabel(const QString &name, QWidget *buddy, bool inTheMiddle)
{
    const int row = m_grid->rowCount();
    auto *label = makeLabel(name, TextStyle::Caption, this);
    label->setBuddy(buddy);
    label->setMinimumHeight(theme::Theme::instance().length(26));
    m_grid->addWidget(label, row, 0, inTheMiddle ? Qt::AlignVCenter : Qt::AlignTop);
    return label;
}

void MeasureFacts::addField(const char *field, const QString &label)
{
    const QString name = QString::fromLatin1(field);
    const Field &described = measureField(name);
    auto *editor = new FieldEditor(m_context, describe<Measure>(), described, this);
    addLabel(label, editor->control(), false);
    m_grid->addWidget(editor, m_grid->rowCount() - 1, 1, Qt::AlignTop);
    m_editors.insert(name, editor);
}

/** It stands above the title, where the panel puts it. */
void MeasureFacts::makeTheme()
{
    const QString name = QStringLiteral("theme");
    auto *editor = new FieldEditor(m_context, describe<Measure>(), measureField(name), this);
    editor->choice()->setQuiet(true);
    m_editors.insert(name, editor);
}

void MeasureFacts::addRow(const QString &name, QWidget *first, QWidget *second)
{
    addLabel(name, first, true);
    auto *both = new QHBoxLayout;
    both->setContentsMargins(fieldInset, 0, 0, 0);
    both->setSpacing(8);
    both->addWidget(first);
    both->addWidget(second, 1);
    m_grid->addLayout(both, m_grid->rowCount() - 1, 1);
}

void MeasureFacts::addProgress()
{
    const QString name = QStringLiteral("progress");
    const Field &described = measureField(name);
    auto *editor = new FieldEditor(m_context, describe<Measure>(), described, this);
    editor->setPlaceholder(QStringLiteral("0–100"));
    editor->line()->setFixedWidth(theme::Theme::instance().length(58));
    m_editors.insert(name, editor);
    addLabel(m_context.words.label(described), editor->control(), true);
    m_bar->setFixedWidth(theme::Theme::instance().length(84));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(fieldInset, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_bar);
    row->addWidget(editor);
    row->addWidget(m_plan, 1);
    m_grid->addLayout(row, m_grid->rowCount() - 1, 1);
    m_grid->addWidget(editor->note(), m_grid->rowCount(), 1);
}

void MeasureFacts::show(const MeasureRow &row)
{
    m_row = row;
    const qint64 id = row.measure.id.value;
    const bool editable = m_context.session.canEdit();
    for (auto each = m_editors.cbegin(); each != m_editors.cend(); ++each) {
        if (each.key() == QLatin1String("progress"))
            continue;
        each.value()->show(id, measureField(each.key()).read(&row.measure));
        each.value()->setEditable(editable);
    }
    m_goals->show(row.measure.id);
    const bool hasGoals = !m_context.session.state().all<Goal>().isEmpty();
    m_goals->setVisible(hasGoals);
    m_goalsLabel->setVisible(hasGoals);
    showProgress(row);
    showSaving();
    m_strip->show(row.strip, stripTexts(row, m_context.words));
    m_coverage->setText(row.applicable > 0 ? tr("%1 of %2").arg(row.applicable).arg(row.strip.size()) : QString());
}

void MeasureFacts::showSaving()
{
    const QString saving = savingWords(m_context.session.state(), m_row.measure.id, m_context.words);
    m_saving->setWhole(saving);
    m_saving->setVisible(!saving.isEmpty());
    m_savingLabel->setVisible(!saving.isEmpty());
}

QString MeasureFacts::savingText() const
{
    return m_saving->whole();
}

CommitLine *MeasureFacts::endField() const
{
    return editor(QStringLiteral("ends"))->line();
}

CommitLine *MeasureFacts::leadField() const
{
    return editor(QStringLiteral("lead"))->line();
}

CommitLine *MeasureFacts::pending() const
{
    for (const char *field : {"lead", "starts", "ends", "progress"})
        if (FieldEditor *each = editor(QString::fromLatin1(field)); each->isPending())
            return each->line();
    return nullptr;
}

bool MeasureFacts::leave()
{
    bool left = true;
    for (FieldEditor *each : std::as_const(m_editors))
        left = each->leave() && left;
    return left;
}

void MeasureFacts::takeBack()
{
    for (FieldEditor *each : std::as_const(m_editors))
        each->takeBack();
}

/** Where municipalities report their own figures, the measure's follows from them and is not typed. */
void MeasureFacts::showProgress(const MeasureRow &row)
{
    const bool derived = row.reported > 0;
    FieldEditor *editor = this->editor(QStringLiteral("progress"));
    editor->show(row.measure.id.value, Convert<std::optional<int>>::toValue(row.percent));
    editor->setEditable(!derived && m_context.session.canEdit());
    const QString basis = tr("%1 of %2 reported").arg(row.reported).arg(row.applicable);
    editor->line()->setToolTip(derived ? tr("Follows from the municipalities: %1").arg(basis) : QString());
    const QString shown = row.percent ? m_context.words.percent(*row.percent) : QString();
    const QString plan = row.plan ? tr("plan %1").arg(m_context.words.percent(*row.plan)) : QString();
    m_plan->setText(plan);
    m_bar->show(row.percent, row.plan, QStringList{shown, plan}.join(QStringLiteral(", ")));
}

} // namespace aanjager
