#pragma once

#include "core/exchange/forms/form_question.h"
#include "core/exchange/forms/form_words.h"
#include "core/insight/view.h"

#include <QJsonObject>

namespace aanjager {

/** What a form is: of which programme, for whom, about which round, and of which moment. */
struct FormIdentity
{
    static constexpr int currentVersion = 1;

    int version = currentVersion;
    Id<Programme> programme = {};
    Id<Party> party = {};
    Id<Round> round = {}; ///< null for a form that asks for the state outside a round
    qint64 sequence = 0;  ///< the last change that its answers hold
    QDate made = {};
    QString language = {};

    bool operator==(const FormIdentity &) const = default;
};

/** One row of a form, with the answers that it went out with. */
struct FormRow
{
    Id<Measure> measure;
    QString number;
    QString title;
    QStringList answers; ///< as machine text, one for each question

    bool operator==(const FormRow &) const = default;
};

/** One sheet of a form. */
struct FormSheet
{
    FormSheetKind kind = FormSheetKind::Measures;
    QString name;          ///< of the sheet
    QStringList banner;    ///< the lines above the table
    QStringList questions; ///< names
    QStringList headers;   ///< what each question is called on the sheet
    QList<FormRow> rows;

    bool operator==(const FormSheet &) const = default;
};

/** A form as it goes out; the file remembers it whole, so that what comes back can be held against it. */
struct UpdateForm
{
    FormIdentity identity;
    QString programmeName;
    QString partyName;
    QString roundLabel;
    QString author;                               ///< the function of who answered last
    QString authorLabel;                          ///< what stands before it; empty where it is not asked
    QMap<QString, QMap<QString, QString>> labels; ///< per vocabulary and code, the word on the sheet
    QList<FormSheet> sheets;

    bool operator==(const UpdateForm &) const = default;
};

/** The text of a cell for an answer: words of the form's own language for a choice, a date as people write it. */
QString answerText(const UpdateForm &form, const Field &field, const Value &value);

/** What the hidden sheet says in plain words of a form, key and value, with the checksum of all that it remembers. */
QList<std::pair<QString, QString>> identityRows(const UpdateForm &form, const QByteArray &memory);

/** Everything of a form as JSON, and back. Fails with Format. */
QJsonObject toJson(const UpdateForm &form);
Result<UpdateForm> updateFormFromJson(const QJsonObject &json);

} // namespace aanjager
