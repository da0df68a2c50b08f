#include "ui/pages/measures/commitments_tab.h"

#include "core/domain/decision.h"
#include "core/domain/work_rules.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/editing/record_row.h"
#include "ui/session/record_edits.h"
#include "ui/widgets/tick_box.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aanjager {

CommitmentsTab::CommitmentsTab(const PageContext &context, QWidget *parent)
    : RecordsTab(context, describe<Commitment>(), parent)
{
    setAdding(new CommitLine(tr("New commitment"), this));
    adding()->setPlaceholderText(tr("What was promised? Enter adds it"));
    m_column->addWidget(adding());
    m_column->addStretch(1);
}

RecordsTab::Listed CommitmentsTab::records() const
{
    QList<const Commitment *> found;
    for (const Commitment &each : m_context.session.state().all<Commitment>())
        if (each.measure == m_measure)
            found.append(&each);
    const QDate farAway(9999, 12, 31);
    std::sort(found.begin(), found.end(), [&](const Commitment *a, const Commitment *b) {
        const auto place = [&](const Commitment *each) {
            return std::tuple(each->keptOn.isValid(), each->due.isValid() ? each->due : farAway, each->id);
        };
        return place(a) < place(b);
    });
    Listed listed;
    for (const Commitment *each : std::as_const(found))
        listed.append({each->id.value, each});
    return listed;
}

RecordRow *CommitmentsTab::makeRow()
{
    auto *row =
        new RecordRow(m_context, describe<Commitment>(), {{{"text"}}, {{"by_whom"}, {"to_whom"}, {"due", 112}}}, this);
    auto *box = new TickBox(row);
    row->firstLine()->insertWidget(0, box, 0, Qt::AlignVCenter);
    connect(box, &QCheckBox::clicked, this, [this, row, box](bool kept) {
        if (box->isReadOnly())
            return;
        const auto work = [session = &m_context.session, id = Id<Commitment>{row->id()}, kept] {
            return keep(*session, id, kept);
        };
        if (!m_context.attempt(work))
            box->setChecked(!kept);
    });
    return row;
}

void CommitmentsTab::showRow(RecordRow &row, const void *record)
{
    const auto &commitment = *static_cast<const Commitment *>(record);
    auto *box = row.findChild<TickBox *>();
    box->setChecked(commitment.keptOn.isValid());
    box->setReadOnly(!m_context.session.canEdit());
    box->setAccessibleName(tr("Kept: %1").arg(commitment.text));
    box->setToolTip(commitment.keptOn.isValid() ? tr("Kept on %1").arg(m_context.words.date(commitment.keptOn))
                                                : tr("Still to be kept"));
    row.editor("due")->line()->setProperty("late", isOverdue(commitment, m_context.session.today()));
}

void CommitmentsTab::shown()
{
    adding()->setVisible(isAdding());
}

RecordsTab::Addition CommitmentsTab::addition(const QString &text) const
{
    return {[session = &m_context.session, measure = m_measure, text] {
        return addCommitment(*session, measure, text).map([](auto) {});
    }};
}

} // namespace aanjager
