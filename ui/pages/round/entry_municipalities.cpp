#include "ui/pages/round/entry_municipalities.h"

#include "core/insight/matrix.h"
#include "ui/models/measure_row.h"
#include "ui/pages/elided_label.h"
#include "ui/pages/matrix/cell_menu.h"
#include "ui/pages/matrix/reason_box.h"
#include "ui/pages/page.h"
#include "ui/pages/round/municipality_cells.h"
#include "ui/session/round_edits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace aanjager {

using theme::TextStyle;

namespace {

QHash<qint64, const Applicability *> cellsOf(const State &state, Id<Measure> measure)
{
    QHash<qint64, const Applicability *> cells;
    for (const Applicability &cell : state.all<Applicability>())
        if (cell.measure == measure)
            cells.insert(cell.municipality.value, &cell);
    return cells;
}

} // namespace

EntryMunicipalities::EntryMunicipalities(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_cells(new MunicipalityCells(this))
    , m_told(new ElidedLabel(TextStyle::Caption, this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    QLabel *name = makeLabel(tr("By municipality"), TextStyle::Label, this);
    name->setBuddy(m_cells);
    head->addWidget(name);
    head->addWidget(m_told, 1);
    m_told->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_cells);
    m_cells->setAccessibleDescription(tr("V D L N and ? set where it applies, 1–6 the status, 0 takes it away"));
    m_cells->setToolTip(m_cells->accessibleDescription());
    m_cells->listBy([this](QMenu &menu) { list(menu); });
    connect(m_cells, &MunicipalityCells::looked, this, &EntryMunicipalities::tell);
    connect(m_cells, &MunicipalityCells::degreeAsked, this, &EntryMunicipalities::setDegree);
    connect(m_cells, &MunicipalityCells::statusAsked, this, &EntryMunicipalities::setStatus);
}

void EntryMunicipalities::show(Id<Round> round, const Measure &measure)
{
    m_round = round;
    m_measure = measure.id;
    m_reported = m_applicable = 0;
    const QHash<qint64, const Applicability *> known = cellsOf(m_context.session.state(), measure.id);
    QList<MunicipalityCells::Cell> cells;
    for (const Party &municipality : rowSourcesOf(m_context.session.view()).municipalities) {
        const Applicability *cell = known.value(municipality.id.value);
        theme::MatrixCellLook look;
        theme::StripCell said;
        if (cell) {
            look.degree = said.degree = cell->degree;
            if (applies(*cell))
                look.status = said.status = cell->status;
            m_applicable += applies(*cell) ? 1 : 0;
            m_reported += applies(*cell) && cell->status ? 1 : 0;
        }
        cells.append({municipality.id, municipality.shortName.isEmpty() ? municipality.name : municipality.shortName,
                      stripText(municipality.name, said, m_context.words), look});
    }
    m_cells->show(cells);
    setVisible(!cells.isEmpty());
    tell();
}

void EntryMunicipalities::setEditable(bool editable)
{
    m_cells->setEditable(editable);
}

MatrixPlace EntryMunicipalities::place() const
{
    return {m_measure, m_cells->chosen()};
}

const Applicability *EntryMunicipalities::cell() const
{
    return cellsOf(m_context.session.state(), m_measure).value(m_cells->chosen().value);
}

/** Of the one that the keyboard is on, what it says and told before; else how many told anything. */
void EntryMunicipalities::tell()
{
    const Party *municipality = m_context.session.state().find(m_cells->chosen());
    if (!m_cells->hasFocus() || !municipality)
        return m_told->setWhole(m_applicable > 0 ? tr("%1 of %2 have a status").arg(m_reported).arg(m_applicable)
                                                 : QString());
    QString words = m_cells->accessibleName();
    const auto before = reportBefore(m_context.session.view(), {m_round, m_measure, municipality->id});
    if (before && *before && (*before)->status)
        words +=
            QStringLiteral(", ") + tr("was %1").arg(report::uncapitalised(m_context.words.label(*(*before)->status)));
    m_told->setWhole(words);
}

QString EntryMunicipalities::told() const
{
    return m_told->whole();
}

void EntryMunicipalities::store(const QString &field, const CellChange &change, const MatrixPlace &place)
{
    const auto work = [session = &m_context.session, place, field, change] {
        return editCells(*session, {place}, field, change);
    };
    m_context.attempt(work);
}

void EntryMunicipalities::setStatus(std::optional<Status> status)
{
    store(QStringLiteral("status"), givenStatus(status), place());
}

void EntryMunicipalities::setDegree(Degree degree)
{
    if (!asksReason(degree) || !m_context.session.canEdit())
        return store(QStringLiteral("degree"), givenDegree(degree), place());
    const Measure *measure = m_context.session.state().find(m_measure);
    const Party *municipality = m_context.session.state().find(m_cells->chosen());
    if (!measure || !municipality)
        return;
    m_asked = place();
    ReasonBox &box = reasonBoxOf();
    const QRect chosen = m_cells->chosenRect();
    box.ask(knownReason(degree, cell()),
            tr("%1 in %2", "a measure in a municipality").arg(measure->number, municipality->name),
            QRect(m_cells->mapTo(box.parentWidget(), chosen.topLeft()), chosen.size()));
}

/** It lies over the page, which is more room than the form has. */
ReasonBox &EntryMunicipalities::reasonBoxOf()
{
    if (m_reason)
        return *m_reason;
    QWidget *ground = parentWidget();
    while (ground->parentWidget() && !qobject_cast<Page *>(ground))
        ground = ground->parentWidget();
    m_reason = new ReasonBox(m_context.words, ground);
    connect(m_reason, &ReasonBox::answered, this, [this](const DegreeReason &reason) {
        store(QStringLiteral("degree"), givenReason(reason), m_asked);
        m_cells->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reason, &ReasonBox::cancelled, this, [this] { m_cells->setFocus(Qt::OtherFocusReason); });
    return *m_reason;
}

void EntryMunicipalities::list(QMenu &menu)
{
    listCellChoices(
        menu, m_context.words, cell(), this, [this](Degree degree) { setDegree(degree); },
        [this](std::optional<Status> status) { setStatus(status); });
}

} // namespace aanjager
