#include "ui/text/reminder_text.h"

#include <QRegularExpression>

namespace aanjager::text {

namespace {

/** The measures that are missing, a line each. */
QString listOf(const View &view, const Reporter &reporter)
{
    QStringList lines;
    QSet<Id<Measure>> told;
    for (const Id<Measure> id : reporter.missingAsLead + reporter.missingAsParty) {
        const Measure *measure = view.state.find(id);
        if (measure && !told.contains(id))
            lines.append(QStringLiteral("– %1 %2").arg(measure->number, measure->title));
        told.insert(id);
    }
    return lines.join(u'\n');
}

QString exampleOf(const View &view, const Reporter &reporter)
{
    const auto missing = reporter.missingAsLead + reporter.missingAsParty;
    const Measure *measure = missing.isEmpty() ? nullptr : view.state.find(missing.first());
    return measure ? measure->number : QStringLiteral("M01");
}

} // namespace

Reminder reminderOf(const View &view, const Round &round, const Reporter &reporter, const Wording &wording)
{
    const auto say = [&](const char *source, int n = -1) { return wording.translated("Reminder", source, n); };
    const bool isLate = round.due.isValid() && round.due < view.today;
    QStringList parts;
    parts.append(say(QT_TRANSLATE_NOOP("Reminder", "Dear %1,")).arg(reporter.name));
    parts.append(
        say(QT_TRANSLATE_NOOP(
                "Reminder", "In reporting round %1 we ask how things stand on %2. From you we have nothing yet about:"))
            .arg(round.label, wording.longDate(round.peildatum)));
    parts.append(listOf(view, reporter));
    if (isLate)
        parts.append(
            say(QT_TRANSLATE_NOOP("Reminder", "The round would be complete on %1. Would you let us know this week?"))
                .arg(wording.longDate(round.due)));
    else if (round.due.isValid())
        parts.append(
            say(QT_TRANSLATE_NOOP("Reminder", "Would you let us know by %1?")).arg(wording.longDate(round.due)));
    parts.append(say(QT_TRANSLATE_NOOP("Reminder", "A line for each is enough: the status, the progress in percent, "
                                                   "green, orange or red, and one sentence. For instance:\n"
                                                   "%1: running, 75%, orange, waiting for the tender\nHas nothing "
                                                   "changed? Then “%1: nothing changed” will do."))
                     .replace(QStringLiteral("%1"), exampleOf(view, reporter)));
    parts.append(say(QT_TRANSLATE_NOOP("Reminder", "Kind regards,")) + u'\n' + view.state.programme().name);
    return {reporter.email,
            say(QT_TRANSLATE_NOOP("Reminder", "Reporting round %1: your report is still missing")).arg(round.label),
            parts.join(QStringLiteral("\n\n"))};
}

QUrl mailtoOf(const Reminder &reminder)
{
    static const QRegularExpression address(QStringLiteral("^[^\\s@,;?&<>\"%]+@[^\\s@,;?&<>\"%]+$"));
    const QString to = reminder.to.trimmed();
    if (!to.isEmpty() && !address.match(to).hasMatch())
        return {};
    const auto encoded = [](QString text) {
        return QUrl::toPercentEncoding(text.replace(u'\r', QString()).replace(u'\n', QStringLiteral("\r\n")));
    };
    const QByteArray subject = QUrl::toPercentEncoding(reminder.subject.simplified());
    return QUrl::fromEncoded("mailto:" + QUrl::toPercentEncoding(to, "@") + "?subject=" + subject +
                             "&body=" + encoded(reminder.body));
}

} // namespace aanjager::text
