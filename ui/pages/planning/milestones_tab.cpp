#include "ui/pages/planning/milestones_tab.h"

#include "core/insight/planning.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/editing/record_row.h"
#include "ui/session/plan_edits.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace aanjager {

namespace {

constexpr int dayWidth = 98, buttonWidth = 30;

const Field &milestoneField(const char *name)
{
    return *describe<Milestone>().field(QString::fromLatin1(name));
}

} // namespace

MilestonesTab::MilestonesTab(const PageContext &context, QWidget *parent)
    : RecordsTab(context, describe<Milestone>(), parent), m_heading(makeHeading())
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setAdding(new CommitLine(tr("New milestone"), this));
    adding()->setPlaceholderText(tr("New milestone: what must be reached? Enter adds it"));
    m_column->addWidget(adding());
    m_column->addStretch(1);
}

QWidget *MilestonesTab::makeHeading()
{
    auto *heading = new QWidget(parentWidget());
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(makeLabel(report::capitalised(m_context.words.plural(describe<Milestone>())),
                             theme::TextStyle::Caption, heading),
                   1);
    for (const char *field : {"planned", "expected", "reached"}) {
        QLabel *label = makeLabel(m_context.words.label(milestoneField(field)), theme::TextStyle::Caption, heading);
        label->setFixedWidth(theme::Theme::instance().length(dayWidth));
        label->setIndent(10);
        row->addWidget(label);
    }
    row->addSpacing(theme::Theme::instance().length(buttonWidth));
    return heading;
}

RecordsTab::Listed MilestonesTab::records() const
{
    Listed listed;
    const auto all = milestonesByMeasure(m_context.session.state());
    for (const Milestone *each : all.value(m_measure))
        listed.append({each->id.value, each});
    return listed;
}

RecordRow *MilestonesTab::makeRow()
{
    auto *row = new RecordRow(m_context, describe<Milestone>(),
                              {{{"text"}, {"planned", dayWidth}, {"expected", dayWidth}, {"reached", dayWidth}}}, this);
    row->layout()->setContentsMargins(0, 0, 0, 0);
    constexpr int between = 6;
    row->firstLine()->setSpacing(between);
    auto *box = new QCheckBox(row);
    auto *critical = new QToolButton(row);
    critical->setIcon(theme::icon(QStringLiteral("flag")));
    critical->setCheckable(true);
    critical->setFocusPolicy(Qt::StrongFocus);
    row->firstLine()->insertWidget(0, box, 0, Qt::AlignVCenter);
    row->firstLine()->insertWidget(1, critical, 0, Qt::AlignVCenter);
    connect(box, &QCheckBox::clicked, this, [this, row](bool reached) { tick(row, reached); });
    connect(critical, &QToolButton::clicked, this, [this, row, critical](bool wanted) {
        const auto work = [session = &m_context.session, id = Id<Milestone>{row->id()}, wanted] {
            return setField(*session, id, u"is_critical", Convert<bool>::toValue(wanted));
        };
        if (!m_context.attempt(work))
            critical->setChecked(!wanted);
    });
    return row;
}

void MilestonesTab::tick(RecordRow *row, bool reached)
{
    const auto work = [session = &m_context.session, id = Id<Milestone>{row->id()}, reached] {
        return reach(*session, id, reached);
    };
    if (!m_context.attempt(work))
        row->findChild<QCheckBox *>()->setChecked(!reached);
}

void MilestonesTab::showRow(RecordRow &row, const void *record)
{
    const auto &milestone = *static_cast<const Milestone *>(record);
    const bool isEditable = m_context.session.canEdit();
    auto *box = row.findChild<QCheckBox *>();
    box->setChecked(!milestone.reached.isNull());
    box->setEnabled(isEditable);
    box->setAccessibleName(tr("Reached: %1").arg(milestone.text));
    box->setToolTip(milestone.reached.isNull() ? tr("Reached today")
                                               : tr("Reached %1").arg(m_context.words.date(milestone.reached)));
    for (QToolButton *each : row.findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        if (each->isCheckable()) {
            each->setChecked(milestone.isCritical);
            each->setEnabled(isEditable);
            each->setAccessibleName(tr("Critical: %1").arg(milestone.text));
            each->setToolTip(milestone.isCritical ? tr("Critical") : tr("Mark as critical"));
        }
    const bool isLate = stateOf(milestone, m_context.session.today()) == MilestoneState::Missed;
    row.editor("planned")->line()->setProperty("late", isLate);
}

void MilestonesTab::shown()
{
    adding()->setVisible(isAdding());
}

RecordsTab::Addition MilestonesTab::addition(const QString &text) const
{
    const auto told = [tab = const_cast<MilestonesTab *>(this)](Id<Milestone> id) { emit tab->added(id); };
    return {[session = &m_context.session, measure = m_measure, text, told] {
        return addMilestone(*session, measure, text).map(told);
    }};
}

void MilestonesTab::mark(Id<Milestone> milestone)
{
    for (RecordRow *each : rows()) {
        each->setAutoFillBackground(milestone && each->id() == milestone.value);
        each->setBackgroundRole(QPalette::Highlight);
    }
}

} // namespace aanjager
