#include "ui/models/value_look.h"

#include "ui/text/value_text.h"

#include <QCoreApplication>

namespace aanjager {

namespace {

template <class Enum> std::optional<Enum> choiceOf(const Value &value)
{
    const auto *code = std::get_if<QString>(&value);
    const auto index = code ? vocabularyOf<Enum>().indexOf(*code) : std::nullopt;
    return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
}

} // namespace

ValueLook valueLook(const report::Wording &words, const Field &field, const Value &value, const State &state)
{
    ValueLook look;
    look.words = text::valueText(words, field, value, &state).simplified();
    look.isNothing = isNothing(value);
    if (field.vocabulary == &vocabularyOf<Status>()) {
        look.kind = ValueLook::Kind::Status;
        look.status = choiceOf<Status>(value);
    } else if (field.vocabulary == &vocabularyOf<Health>()) {
        look.kind = ValueLook::Kind::Verdict;
        look.verdict = choiceOf<Health>(value);
        look.words = look.isNothing && qstrcmp(field.name, "health_by_hand") == 0
                         ? QCoreApplication::translate("ValueLook", "follows the aspects")
                         : words.verdict(look.verdict);
    } else if (field.kind == FieldKind::Percent) {
        look.kind = ValueLook::Kind::Percent;
        if (const auto *number = std::get_if<qint64>(&value))
            look.percent = static_cast<int>(*number);
    }
    return look;
}

QString ChangeLook::inWords() const
{
    return isFirst ? after.words : before.words + QStringLiteral(" → ") + after.words;
}

} // namespace aanjager
