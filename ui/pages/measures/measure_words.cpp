#include "ui/pages/measures/measure_words.h"

#include "core/domain/measure_rules.h"
#include "core/domain/money_rules.h"
#include "core/insight/money_totals.h"
#include "ui/text/value_text.h"

#include <QCoreApplication>

namespace aanjager {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("MeasureWords", source);
}

/** S or I where every saving of the measure that says so agrees. */
QString durationLetter(const State &state, Id<Measure> measure, const report::Wording &words)
{
    std::optional<Duration> found;
    for (const MoneyLine &line : state.all<MoneyLine>()) {
        const bool isSaving = line.kind && *line.kind >= MoneyKind::SavingPlanned;
        if (line.measure != measure || !isSaving || !line.duration)
            continue;
        if (found && *found != *line.duration)
            return {};
        found = line.duration;
    }
    return found ? words.label(*found).left(1).toUpper() : QString();
}

} // namespace

QString savingWords(const State &state, Id<Measure> measure, const report::Wording &words)
{
    const auto planYear = lastYearOf(state, MoneyKind::SavingPlanned);
    const MoneySum planned = sumOf(state, MoneyKind::SavingPlanned, planYear, measure);
    const MoneySum realised =
        sumOf(state, MoneyKind::SavingRealised, lastYearOf(state, MoneyKind::SavingRealised), measure);
    if (planned.lines == 0)
        return realised.lines == 0 ? QString() : words.money(realised);
    QStringList parts{words.money(planned)};
    if (planYear)
        parts.append(QString::number(*planYear));
    parts.append(durationLetter(state, measure, words));
    parts.removeAll(QString());
    const QString plan = parts.join(QStringLiteral(", "));
    if (realised.lines == 0)
        return said(QT_TRANSLATE_NOOP("MeasureWords", "planned %1")).arg(plan);
    return said(QT_TRANSLATE_NOOP("MeasureWords", "%1 of %2")).arg(words.money(realised), plan);
}

QString measureAsText(const MeasureRow &row, const State &state, const report::Wording &words)
{
    const Measure &measure = row.measure;
    QStringList lines{measure.number + QLatin1Char(' ') + measure.title};
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            lines.append(name + QStringLiteral(": ") + text);
    };
    const auto addField = [&](const char *name) {
        const Field &field = *describe<Measure>().field(QString::fromLatin1(name));
        if (const Value value = field.read(&measure); !isNothing(value))
            add(words.label(field), text::valueText(words, field, value, &state));
    };
    for (const char *field : {"theme", "status", "owner_kind", "lead", "starts", "ends"})
        addField(field);
    for (const QString &aspect : state.programme().aspects)
        add(words.aspect(aspect), words.verdict(healthOf(measure, aspect)));
    const Field &progress = *describe<Measure>().field(u"progress");
    if (row.percent)
        add(words.label(progress), words.percent(*row.percent));
    add(said(QT_TRANSLATE_NOOP("MeasureWords", "Saving")), savingWords(state, measure.id, words));
    for (const char *field : {"achieved", "next_step", "cause", "consequence", "correction", "support_asked"})
        addField(field);
    return lines.join(QLatin1Char('\n'));
}

} // namespace aanjager
