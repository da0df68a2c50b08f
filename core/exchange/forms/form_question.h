#pragma once

#include "core/domain/field.h"

#include <QList>

namespace aanjager {

/** What the rows of a sheet are about. */
enum class FormSheetKind {
    Measures, ///< measures that a party leads or works on
    Cells     ///< every measure in one municipality
};

/** One thing that a form asks of each row: a field of what is kept, of what is reported, or of both. */
struct FormQuestion
{
    QString name;                  ///< as in the hidden row of the sheet
    const Field *state = nullptr;  ///< of the measure or of its cell in the municipality
    const Field *report = nullptr; ///< of the report in the round

    const Field &field() const { return state ? *state : *report; }
    /** Longer text, which gets a wide column. */
    bool isLong() const { return field().kind == FieldKind::LongText; }
};

/** What a sheet asks, in order; of a report only when there is a round. `aspects` are those of the programme. */
QList<FormQuestion> formQuestions(FormSheetKind kind, bool hasRound, const QStringList &aspects);

/** The question of this name; nothing where none is called so. It need not be asked by every form. */
std::optional<FormQuestion> formQuestion(FormSheetKind kind, bool hasRound, const QString &name);

/** Whether an answer may not be left empty. */
bool mustBeAnswered(FormSheetKind kind, const FormQuestion &question);

QString codeOf(FormSheetKind kind);
std::optional<FormSheetKind> formSheetKind(const QString &code);

} // namespace aanjager
