#include "core/exchange/forms/form_apply.h"

#include "core/exchange/forms/form_answers.h"
#include "core/storage/state_loader.h"

#include <map>

namespace aanjager {

namespace {

/** A record as it becomes, and whether it is to be added. */
template <class E> struct Becoming
{
    E record;
    bool isNew = false;
};

/** Gathers what the answers of forms change, and writes it. */
class AnswerWriter
{
public:
    AnswerWriter(const View &view, QDate today) : m_view(view), m_today(today) {}

    Result<void> take(const FormComparison &form)
    {
        const FormIdentity &identity = form.identity();
        const FormAnswers answers(m_view, identity.party, identity.round);
        std::map<std::pair<FormSheetKind, Id<Measure>>, QList<const FormDifference *>> rows;
        for (const FormDifference &difference : form.differences)
            if (difference.isTaken)
                rows[{difference.answer.kind, difference.answer.measure}].append(&difference);
        for (const auto &[row, taken] : rows) {
            for (const FormDifference *difference : taken)
                if (answers.answer(row.first, difference->answer.question, row.second) != difference->now)
                    return fail(ErrorKind::Conflict, QStringLiteral("changed since it was compared"));
            if (answers.updatesState(row.first, row.second))
                takeState(answers, identity, row.first, row.second, taken);
            if (!identity.round.isNull())
                takeReport(answers, form, row.first, row.second, taken);
        }
        return {};
    }

    Result<void> write(Edit &edit) const
    {
        return writeAll(edit, m_measures).and_then([&] { return writeAll(edit, m_cells); }).and_then([&] {
            return writeAll(edit, m_reports);
        });
    }

private:
    void takeState(const FormAnswers &answers, const FormIdentity &identity, FormSheetKind kind, Id<Measure> id,
                   const QList<const FormDifference *> &taken)
    {
        void *record = nullptr;
        if (kind == FormSheetKind::Measures) {
            Becoming<Measure> &measure = m_measures.try_emplace(id, measureNow(id)).first->second;
            measure.record.reported = m_today;
            record = &measure.record;
        } else {
            Becoming<Applicability> &cell =
                m_cells.try_emplace({id, identity.party}, cellNow(answers, identity, id)).first->second;
            record = &cell.record;
        }
        for (const FormDifference *difference : taken)
            if (const Field *field = difference->answer.question.state)
                field->write(record, difference->answer.given);
    }

    Becoming<Measure> measureNow(Id<Measure> id) const { return {*m_view.state.find(id)}; }

    static Becoming<Applicability> cellNow(const FormAnswers &answers, const FormIdentity &identity, Id<Measure> id)
    {
        if (const Applicability *cell = answers.cell(id))
            return {*cell};
        Applicability cell;
        cell.id = newId<Applicability>();
        cell.measure = id;
        cell.municipality = identity.party;
        return {cell, true};
    }

    void takeReport(const FormAnswers &answers, const FormComparison &form, FormSheetKind kind, Id<Measure> id,
                    const QList<const FormDifference *> &taken)
    {
        const FormIdentity &identity = form.identity();
        const Id<Party> reporter = answers.reporter(kind, id);
        const std::tuple key(identity.round, id, reporter);
        auto found = m_reports.find(key);
        if (found == m_reports.end())
            found = m_reports.emplace(key, reportNow(answers, form, kind, id)).first;
        ProgressReport &report = found->second.record;
        report.unchanged = false;
        for (const FormDifference *difference : taken)
            if (const Field *field = difference->answer.question.report)
                field->write(&report, difference->answer.given);
        report.submitted = m_today;
        if (!form.filled.author.isEmpty())
            report.author = form.filled.author;
    }

    /** The report that is there, else one that says what the party said last. */
    static Becoming<ProgressReport> reportNow(const FormAnswers &answers, const FormComparison &form,
                                              FormSheetKind kind, Id<Measure> id)
    {
        if (const ProgressReport *report = answers.report(kind, id))
            return {*report};
        ProgressReport report;
        report.id = newId<ProgressReport>();
        report.round = form.identity().round;
        report.measure = id;
        report.party = answers.reporter(kind, id);
        for (const FormSheet &sheet : form.filled.form.sheets)
            for (const QString &name : sheet.questions)
                if (const auto question = formQuestion(kind, true, name);
                    sheet.kind == kind && question && question->report)
                    question->report->write(&report, answers.answer(kind, *question, id));
        return {report, true};
    }

    template <class Map> static Result<void> writeAll(Edit &edit, const Map &records)
    {
        Result<void> written;
        for (const auto &[key, becoming] : records)
            written = written.and_then([&, &each = becoming]() -> Result<void> {
                if (each.isNew)
                    return edit.insert(each.record).map([](auto) {});
                return edit.update(each.record);
            });
        return written;
    }

    const View &m_view;
    QDate m_today;
    std::map<Id<Measure>, Becoming<Measure>> m_measures;
    std::map<std::pair<Id<Measure>, Id<Party>>, Becoming<Applicability>> m_cells;
    std::map<std::tuple<Id<Round>, Id<Measure>, Id<Party>>, Becoming<ProgressReport>> m_reports;
};

} // namespace

Result<void> writeAnswers(Edit &edit, const QList<FormComparison> &forms, QDate today)
{
    auto state = loadState(edit.store());
    if (!state)
        return tl::unexpected(state.error());
    const View view{*std::move(state), today, 0, {}};
    AnswerWriter writer(view, today);
    for (const FormComparison &form : forms)
        if (const auto taken = form.refusal.isEmpty() ? writer.take(form) : Result<void>(); !taken)
            return taken;
    return writer.write(edit);
}

Label labelOf(const QList<FormComparison> &forms)
{
    int answers = 0, count = 0;
    for (const FormComparison &form : forms)
        if (const int taken = form.refusal.isEmpty() ? form.taken() : 0; taken > 0) {
            answers += taken;
            ++count;
        }
    return {QStringLiteral("forms"), {QString::number(count), QString::number(answers)}};
}

} // namespace aanjager
