#include "ui/pages/measures/municipalities_tab.h"

#include "core/domain/measure_rules.h"
#include "ui/pages/editing/kept_focus.h"
#include "ui/pages/measures/municipality_row.h"
#include "ui/pages/navigator.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace aanjager {

MunicipalitiesTab::MunicipalitiesTab(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 8, 0, 0);
    m_rows->setSpacing(0);
}

void MunicipalitiesTab::show(Id<Measure> measure)
{
    const KeptFocus kept(*this);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->setParent(nullptr); // the rows that are left walk by their brothers
            row->deleteLater();
        }
        delete item;
    }
    const State &state = m_context.session.state();
    QHash<Id<Party>, const Applicability *> cells;
    for (const Applicability &cell : state.all<Applicability>())
        if (cell.measure == measure)
            cells.insert(cell.municipality, &cell);
    const QList<Party> columns = municipalities(state);
    for (const Party &municipality : columns) {
        auto *row = new MunicipalityRow(m_context, municipality, cells.value(municipality.id), this);
        row->setObjectName(QStringLiteral("municipality-%1").arg(municipality.id.value));
        m_rows->addWidget(row);
        connect(row, &MunicipalityRow::clicked, this,
                [this, measure, id = municipality.id] { m_context.navigator.openCard(measure, id); });
    }
    if (columns.isEmpty())
        m_rows->addWidget(makeLabel(tr("This programme has no municipalities yet."), theme::TextStyle::Caption, this));
    m_rows->addStretch(1);
}

} // namespace aanjager
