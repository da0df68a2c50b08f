#include "ui/shell/shot_forms.h"

#include "core/domain/work_rules.h"
#include "core/exchange/forms/form_files.h"
#include "core/exchange/forms/form_maker.h"
#include "ui/forms/form_text.h"

namespace aanjager {

ReturnedForm filledIn(const View &view, Id<Party> party, const text::Wording &words)
{
    constexpr int further = 10, most = 100;
    ReturnedForm returned{QStringLiteral("Formulier.xlsx"), {}};
    const Round *round = openRound(view.state, view.today);
    returned.filled.form = makeForm(view, party, round ? round->id : Id<Round>(), formWordsOf(words));
    for (const FormSheet &sheet : std::as_const(returned.filled.form.sheets)) {
        const auto at = sheet.questions.indexOf(QStringLiteral("progress"));
        const auto question =
            at < 0 ? std::nullopt : formQuestion(sheet.kind, round != nullptr, QStringLiteral("progress"));
        for (qsizetype row = 0; question && row < sheet.rows.size(); ++row) {
            const QString before = sheet.rows[row].answers.value(at);
            const int was = before.toInt();
            FilledAnswer answer{sheet.kind, *question, sheet.rows[row].measure,
                                before.isEmpty() ? Value() : Value(qint64{was}),
                                Value(qint64{std::min(was + further, most)})};
            answer.isGuess = row == 0;
            answer.sheet = sheet.name;
            answer.row = static_cast<int>(row) + 1;
            answer.header = sheet.headers[at];
            returned.filled.answers.append(answer);
        }
    }
    return returned;
}

} // namespace aanjager
