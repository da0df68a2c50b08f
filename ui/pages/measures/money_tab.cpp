#include "ui/pages/measures/money_tab.h"

#include "core/domain/money_rules.h"
#include "ui/pages/editing/commit_line.h"
#include "ui/pages/editing/field_editor.h"
#include "ui/pages/editing/record_row.h"
#include "ui/session/record_edits.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace aanjager {

MoneyTab::MoneyTab(const PageContext &context, QWidget *parent)
    : RecordsTab(context, describe<MoneyLine>(), parent)
    , m_sums(makeLabel({}, theme::TextStyle::Caption, this))
    , m_add(new QPushButton(tr("Add an amount"), this))
{
    m_sums->setWordWrap(true);
    m_sums->setIndent(8);
    m_add->setProperty("kind", QStringLiteral("link"));
    m_column->addWidget(m_sums);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_column->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &MoneyTab::add);
}

RecordsTab::Listed MoneyTab::records() const
{
    QList<const MoneyLine *> found;
    for (const MoneyLine &each : m_context.session.state().all<MoneyLine>())
        if (each.measure == m_measure)
            found.append(&each);
    std::sort(found.begin(), found.end(), [](const MoneyLine *a, const MoneyLine *b) {
        return std::tuple(a->year.value_or(0), a->kind, a->id) < std::tuple(b->year.value_or(0), b->kind, b->id);
    });
    Listed listed;
    for (const MoneyLine *each : std::as_const(found))
        listed.append({each->id.value, each});
    return listed;
}

RecordRow *MoneyTab::makeRow()
{
    return new RecordRow(m_context, describe<MoneyLine>(), {{{"year", 56}, {"kind"}}, {{"amount"}, {"duration"}}},
                         this);
}

void MoneyTab::shown()
{
    const State &state = m_context.session.state();
    QStringList sums;
    for (const MoneyKind kind : {MoneyKind::SavingPlanned, MoneyKind::SavingRealised, MoneyKind::SavingForecast,
                                 MoneyKind::SavingWrittenOff, MoneyKind::Cost, MoneyKind::Spend}) {
        const auto ofMeasure = [this](const MoneyLine &line) { return line.measure == m_measure; };
        if (const MoneySum sum = sumOf(state, kind, {}, ofMeasure); sum.lines + sum.toBeDetermined > 0)
            sums.append(tr("%1: %2 together").arg(m_context.words.label(kind), m_context.words.money(sum)));
    }
    m_sums->setText(sums.isEmpty() ? tr("No amounts yet.") : sums.join(QLatin1Char('\n')));
    m_add->setVisible(m_context.session.canEdit());
}

QString MoneyTab::sums() const
{
    return m_sums->text();
}

/** The new amount is to be determined; the keyboard goes to it. */
void MoneyTab::add()
{
    m_context.attempt([this, measure = m_measure] {
        return addMoneyLine(m_context.session, measure).map([this](Id<MoneyLine> added) {
            if (const RecordRow *row = this->row(added.value)) {
                row->editor("amount")->line()->setFocus(Qt::OtherFocusReason);
                row->editor("amount")->line()->selectAll();
            }
        });
    });
}

} // namespace aanjager
