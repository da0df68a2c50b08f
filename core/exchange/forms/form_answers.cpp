#include "core/exchange/forms/form_answers.h"

#include "core/base/natural_order.h"

#include <algorithm>

namespace aanjager {

FormAnswers::FormAnswers(const View &view, Id<Party> party, Id<Round> round, Telling telling)
    : m_view(view), m_party(view.state.find(party)), m_round(view.state.find(round))
{
    if (!m_party)
        return;
    for (const Measure &measure : view.state.all<Measure>())
        if (measure.leadParty == party)
            m_leads.insert(measure.id);
    for (const MeasureParty &role : view.state.all<MeasureParty>()) {
        if (role.party == party && role.role == PartyRole::Lead)
            m_leads.insert(role.measure);
        if (role.party == party && role.role == PartyRole::Executes)
            m_worksOn.insert(role.measure);
    }
    for (const Applicability &cell : view.state.all<Applicability>())
        if (cell.municipality == party)
            m_cells.insert(cell.measure, &cell);
    if (telling == Telling::Answers)
        takeReports();
}

void FormAnswers::takeReports()
{
    for (const ProgressReport &report : m_view.state.all<ProgressReport>()) {
        const Round *round = m_view.state.find(report.round);
        const bool isOurs = report.party == m_party->id;
        if (!round || !m_round || (!isOurs && !report.party.isNull()))
            continue;
        if (!isOurs && round->peildatum > m_round->peildatum)
            m_hasLater.insert(report.measure);
        if (mayLeaveTeam(describe<ProgressReport>(), report.visibility))
            take(isOurs ? m_byParty[report.measure] : m_byLead[report.measure], report, round->peildatum);
    }
}

void FormAnswers::take(Told &told, const ProgressReport &report, QDate peildatum) const
{
    if (report.round == m_round->id) {
        told.inRound = &report;
        return;
    }
    const Round *before = told.before ? m_view.state.find(told.before->round) : nullptr;
    if (peildatum < m_round->peildatum && (!before || peildatum > before->peildatum))
        told.before = &report;
}

QList<const Measure *> FormAnswers::measures(FormSheetKind kind) const
{
    QList<const Measure *> asked;
    for (const Measure &measure : m_view.state.all<Measure>())
        if (isAsked(kind, measure))
            asked.append(&measure);
    std::sort(asked.begin(), asked.end(), [](const Measure *a, const Measure *b) {
        if (a->order.value_or(0) != b->order.value_or(0))
            return a->order.value_or(0) < b->order.value_or(0);
        const int byNumber = naturalCompare(a->number, b->number);
        return byNumber != 0 ? byNumber < 0 : a->id < b->id;
    });
    return asked;
}

bool FormAnswers::isAsked(FormSheetKind kind, const Measure &measure) const
{
    if (!m_party || measure.status == Status::Dropped || !mayLeaveTeam(describe<Measure>(), measure.visibility))
        return false;
    const bool isMunicipality = m_party->kind == PartyKind::Municipality && !m_party->isGroup;
    if (kind == FormSheetKind::Cells) {
        const Applicability *here = cell(measure.id);
        return isMunicipality && (!here || mayLeaveTeam(describe<Applicability>(), here->details->visibility));
    }
    // What a municipality works on it answers for in its own cells.
    return m_leads.contains(measure.id) || (!isMunicipality && m_worksOn.contains(measure.id));
}

Id<Party> FormAnswers::reporter(FormSheetKind kind, Id<Measure> measure) const
{
    const bool isLead = kind == FormSheetKind::Measures && m_leads.contains(measure);
    return isLead || !m_party ? Id<Party>() : m_party->id;
}

const FormAnswers::Told FormAnswers::told(FormSheetKind kind, Id<Measure> measure) const
{
    return reporter(kind, measure).isNull() ? m_byLead.value(measure) : m_byParty.value(measure);
}

const ProgressReport *FormAnswers::report(FormSheetKind kind, Id<Measure> measure) const
{
    return told(kind, measure).inRound;
}

bool FormAnswers::updatesState(FormSheetKind kind, Id<Measure> measure) const
{
    if (kind == FormSheetKind::Cells || !m_round)
        return true;
    return reporter(kind, measure).isNull() && !m_hasLater.contains(measure);
}

Value FormAnswers::answer(FormSheetKind kind, const FormQuestion &question, Id<Measure> measure) const
{
    if (question.state && updatesState(kind, measure)) {
        if (kind == FormSheetKind::Cells)
            return cell(measure) ? question.state->read(cell(measure)) : Value();
        const Measure *found = m_view.state.find(measure);
        return found ? question.state->read(found) : Value();
    }
    const Told last = told(kind, measure);
    const bool isOfRound = question.report && question.report->kind == FieldKind::YesNo; // said once, not remembered
    const ProgressReport *source = last.inRound || isOfRound ? last.inRound : last.before;
    const Value value = source && question.report ? question.report->read(source) : Value();
    const auto *yes = std::get_if<bool>(&value);
    return yes && !*yes ? Value() : value;
}

QString FormAnswers::lastAuthor() const
{
    const ProgressReport *last = nullptr;
    const auto look = [&](const ProgressReport *report) {
        if (report && !report->author.isEmpty() &&
            (!last || std::tuple(report->submitted, report->id) > std::tuple(last->submitted, last->id)))
            last = report;
    };
    for (const auto &told : m_byParty) {
        look(told.inRound);
        look(told.before);
    }
    for (auto told = m_byLead.begin(); told != m_byLead.end(); ++told)
        if (m_leads.contains(told.key())) {
            look(told->inRound);
            look(told->before);
        }
    return last ? last->author : QString();
}

bool mayLeaveTeam(const Description &description, std::optional<Visibility> visibility)
{
    return visibility.value_or(description.visibility) != Visibility::Team;
}

} // namespace aanjager
