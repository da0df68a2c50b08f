#include "ui/pages/measures/municipalities_tab.h"

#include "core/domain/measure_rules.h"
#include "ui/theme/status_icon.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int iconSide = 14;

QString degreeText(const Applicability *cell, const report::Wording &words)
{
    QString text = words.label(cell ? cell->degree : Degree::Undecided);
    if (cell && cell->degree == Degree::Partly && cell->percent)
        text += QStringLiteral(", ") + words.percent(*cell->percent);
    if (cell && !cell->reason.isEmpty())
        text += QStringLiteral(" – ") + cell->reason;
    return text;
}

} // namespace

MunicipalitiesTab::MunicipalitiesTab(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 8, 0, 0);
    m_rows->setSpacing(0);
}

void MunicipalitiesTab::show(Id<Measure> measure)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const State &state = m_context.session.state();
    QHash<Id<Party>, const Applicability *> cells;
    for (const Applicability &cell : state.all<Applicability>())
        if (cell.measure == measure)
            cells.insert(cell.municipality, &cell);
    const QList<Party> columns = municipalities(state);
    for (const Party &municipality : columns)
        m_rows->addWidget(rowOf(municipality, cells.value(municipality.id)));
    if (columns.isEmpty())
        m_rows->addWidget(makeLabel(tr("This programme has no municipalities yet."), TextStyle::Caption, this));
    m_rows->addStretch(1);
}

QWidget *MunicipalitiesTab::rowOf(const Party &municipality, const Applicability *cell)
{
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 6, 0, 6);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    grid->addWidget(makeLabel(municipality.name, TextStyle::BodyStrong, row), 0, 0);
    auto *degree = makeLabel(degreeText(cell, m_context.words), TextStyle::Caption, row);
    degree->setWordWrap(true);
    grid->addWidget(degree, 1, 0, 1, 3);
    if (!cell || cell->degree == Degree::NotApplicable || cell->degree == Degree::Undecided)
        return row;
    auto *icon = new QLabel(row);
    if (cell->status)
        icon->setPixmap(theme::statusIcon(*cell->status).pixmap(QSize(iconSide, iconSide), devicePixelRatio()));
    const QString status = cell->status ? m_context.words.label(*cell->status) : m_context.words.verdict(std::nullopt);
    grid->addWidget(icon, 0, 1);
    grid->addWidget(makeLabel(status, TextStyle::Body, row), 0, 2);
    return row;
}

} // namespace aanjager
