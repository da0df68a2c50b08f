#include "core/exchange/forms/form_question.h"

#include "core/domain/applicability.h"
#include "core/domain/measure.h"
#include "core/domain/measure_rules.h"
#include "core/domain/round.h"

namespace aanjager {

namespace {

const QString ofReport = QStringLiteral("report.");

/** A question on a field that both kinds of record may have; the name says when it is one of the report alone. */
FormQuestion questionOn(const Description &kept, const QString &name, bool hasRound)
{
    FormQuestion question{name};
    const bool isReportOnly = name.startsWith(ofReport);
    const QString field = isReportOnly ? name.mid(ofReport.size()) : name;
    if (!isReportOnly)
        question.state = kept.field(field);
    if (hasRound)
        question.report = describe<ProgressReport>().field(field);
    return question;
}

QStringList namesFor(FormSheetKind kind, const QStringList &aspects)
{
    if (kind == FormSheetKind::Cells)
        return {QStringLiteral("degree"),           QStringLiteral("percent"),
                QStringLiteral("reason_category"),  QStringLiteral("reason"),
                QStringLiteral("status"),           QStringLiteral("health"),
                QStringLiteral("progress"),         QStringLiteral("starts"),
                QStringLiteral("variant_text"),     QStringLiteral("report.achieved"),
                QStringLiteral("report.next_step"), QStringLiteral("report.support_asked"),
                QStringLiteral("report.unchanged")};
    QStringList names{QStringLiteral("status")};
    for (const QString &aspect : verdictAspects())
        if (aspects.contains(aspect))
            names.append(QStringLiteral("health.") + aspect);
    return names + QStringList{QStringLiteral("progress"),        QStringLiteral("achieved"),
                               QStringLiteral("next_step"),       QStringLiteral("cause"),
                               QStringLiteral("consequence"),     QStringLiteral("correction"),
                               QStringLiteral("support_asked"),   QStringLiteral("report.hindrance"),
                               QStringLiteral("report.unchanged")};
}

const Description &keptOn(FormSheetKind kind)
{
    return kind == FormSheetKind::Cells ? describe<Applicability>() : describe<Measure>();
}

} // namespace

QList<FormQuestion> formQuestions(FormSheetKind kind, bool hasRound, const QStringList &aspects)
{
    QList<FormQuestion> questions;
    for (const QString &name : namesFor(kind, aspects))
        if (const FormQuestion question = questionOn(keptOn(kind), name, hasRound); question.state || question.report)
            questions.append(question);
    return questions;
}

std::optional<FormQuestion> formQuestion(FormSheetKind kind, bool hasRound, const QString &name)
{
    for (const FormQuestion &question : formQuestions(kind, hasRound, verdictAspects()))
        if (question.name == name)
            return question;
    return std::nullopt;
}

bool mustBeAnswered(FormSheetKind kind, const FormQuestion &question)
{
    static const Measure measure;
    static const Applicability cell;
    if (!question.state || question.state->kind != FieldKind::Choice)
        return false;
    const void *blank = kind == FormSheetKind::Cells ? static_cast<const void *>(&cell) : &measure;
    return !isNothing(question.state->read(blank));
}

QString codeOf(FormSheetKind kind)
{
    return kind == FormSheetKind::Cells ? QStringLiteral("cells") : QStringLiteral("measures");
}

std::optional<FormSheetKind> formSheetKind(const QString &code)
{
    for (const FormSheetKind kind : {FormSheetKind::Measures, FormSheetKind::Cells})
        if (codeOf(kind) == code)
            return kind;
    return std::nullopt;
}

} // namespace aanjager
