#include "core/exchange/forms/answer_reader.h"

#include "core/exchange/value_parsers.h"

namespace aanjager {

namespace {

/** The code of a word on the form; nothing when it is no word of the list. */
std::optional<QString> codeOfWord(const QMap<QString, QString> &labels, const QString &text)
{
    const QString word = folded(text);
    for (auto label = labels.begin(); label != labels.end(); ++label)
        if (folded(label.value()) == word)
            return label.key();
    return std::nullopt;
}

std::optional<FieldReading> readWord(const Vocabulary &vocabulary, const Field &field, const QString &text)
{
    const auto code = [&vocabulary](auto value) { return Value(vocabulary.code(static_cast<int>(value))); };
    if (&vocabulary == &vocabularyOf<Status>()) {
        const auto word = readStatus(text);
        if (!word || !word->value)
            return std::nullopt;
        return FieldReading{code(word->value->status), word->isLoose};
    }
    if (&vocabulary == &vocabularyOf<Degree>()) {
        const auto word = readDegree(text);
        if (!word || !word->value)
            return std::nullopt;
        return FieldReading{code(word->value->degree), word->isGuess || word->value->status || word->value->progress};
    }
    return readFieldOf(field, text);
}

} // namespace

std::optional<FieldReading> readAnswer(const UpdateForm &form, const FormQuestion &question, const QString &text)
{
    const Field &field = question.field();
    const QString answer = text.trimmed();
    if (answer.isEmpty())
        return FieldReading{};
    if (field.kind == FieldKind::Choice) {
        if (const auto code = codeOfWord(form.labels.value(QString::fromLatin1(field.vocabulary->name)), answer))
            return FieldReading{Value(*code)};
        return readWord(*field.vocabulary, field, answer);
    }
    if (field.kind == FieldKind::YesNo && codeOfWord(form.labels.value(QStringLiteral("yes")), answer))
        return FieldReading{Value(true)};
    auto reading = readFieldOf(field, answer, {DayOrder::DayFirst, PercentScale::Whole}); // the form asks for percent
    if (const auto *yes = reading ? std::get_if<bool>(&reading->value) : nullptr; yes && !*yes)
        reading->value = Value();
    return reading;
}

QString acceptedAnswers(const UpdateForm &form, const FormQuestion &question, const QString &text)
{
    const Field &field = question.field();
    if (field.kind == FieldKind::YesNo)
        return form.labels.value(QStringLiteral("yes")).value(QStringLiteral("yes"));
    if (field.kind != FieldKind::Choice)
        return acceptedIn(field, text);
    const QMap<QString, QString> labels = form.labels.value(QString::fromLatin1(field.vocabulary->name));
    QStringList words;
    for (const Term &term : field.vocabulary->terms)
        words.append(labels.value(QString::fromLatin1(term.code), QString::fromLatin1(term.code)));
    return words.join(QStringLiteral(", "));
}

} // namespace aanjager
