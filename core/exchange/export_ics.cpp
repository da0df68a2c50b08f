#include "core/exchange/export_ics.h"

#include "core/domain/work_rules.h"
#include "core/insight/action_lists.h"

#include <algorithm>

namespace aanjager {

namespace {

constexpr qsizetype longestLine = 75; ///< octets, by RFC 5545, section 3.1

QString escapedText(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    text.replace(QLatin1Char(';'), QStringLiteral("\\;"));
    text.replace(QLatin1Char(','), QStringLiteral("\\,"));
    text.remove(QLatin1Char('\r'));
    return text.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
}

/** A line with its end, folded where it is longer than a line may be, never within a character. */
QByteArray foldedLine(const QString &line)
{
    QByteArray out, piece;
    for (const char32_t character : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (piece.size() + bytes.size() > longestLine) {
            out += piece + "\r\n";
            piece = " ";
        }
        piece += bytes;
    }
    return out + piece + "\r\n";
}

QString dayOf(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd"));
}

void writeEvent(QByteArray &out, const Action &action, const State &state, const QString &stamp)
{
    const Measure *measure = state.find(action.measure);
    QStringList about;
    if (measure)
        about.append(measure->number + QLatin1Char(' ') + measure->title);
    if (!action.owner.isEmpty())
        about.append(action.owner);
    const QString title = measure ? measure->number + QLatin1Char(' ') + action.text : action.text;
    for (const QString &line : {
             QStringLiteral("BEGIN:VEVENT"),
             QStringLiteral("UID:%1@aanjager").arg(action.id.value),
             QStringLiteral("DTSTAMP:") + stamp,
             QStringLiteral("DTSTART;VALUE=DATE:") + dayOf(action.due),
             QStringLiteral("DTEND;VALUE=DATE:") + dayOf(action.due.addDays(1)),
             QStringLiteral("SUMMARY:") + escapedText(title),
             QStringLiteral("DESCRIPTION:") + escapedText(about.join(QLatin1Char('\n'))),
             QStringLiteral("TRANSP:TRANSPARENT"),
             QStringLiteral("END:VEVENT"),
         })
        out += foldedLine(line);
}

} // namespace

bool isEvent(const Action &action)
{
    return isOpen(action) && action.due.isValid();
}

QByteArray exportActionsAsIcs(const View &view, Id<Party> party, const QDateTime &stamp)
{
    const auto isOfParty = [&](const Action &action) {
        const Party *holder = holderOf(action, view.state);
        return holder && holder->id == party;
    };
    return exportActionsAsIcs(view, party ? std::function<bool(const Action &)>(isOfParty) : nullptr, stamp);
}

QByteArray exportActionsAsIcs(const View &view, const std::function<bool(const Action &)> &isWanted,
                              const QDateTime &stamp)
{
    QList<const Action *> actions;
    for (const Action &action : view.state.all<Action>())
        if (isEvent(action) && (!isWanted || isWanted(action)))
            actions.append(&action);
    std::sort(actions.begin(), actions.end(),
              [](const Action *a, const Action *b) { return std::tuple(a->due, a->id) < std::tuple(b->due, b->id); });
    QByteArray out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Aanjager//Aanjager//NL\r\nCALSCALE:GREGORIAN\r\n";
    const QString at = stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    for (const Action *action : std::as_const(actions))
        writeEvent(out, *action, view.state, at);
    return out + "END:VCALENDAR\r\n";
}

} // namespace aanjager
