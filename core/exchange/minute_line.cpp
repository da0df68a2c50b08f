#include "core/exchange/minute_line.h"

#include <QHash>

namespace aanjager {

MinuteWords readMinuteKind(const QString &line, MinuteKind otherwise)
{
    static const QHash<QChar, MinuteKind> signs = {{u'!', MinuteKind::Decision},   {u'B', MinuteKind::Decision},
                                                   {u'D', MinuteKind::Decision},   {u'>', MinuteKind::Action},
                                                   {u'A', MinuteKind::Action},     {u'+', MinuteKind::Commitment},
                                                   {u'T', MinuteKind::Commitment}, {u'C', MinuteKind::Commitment},
                                                   {u'-', MinuteKind::Note},       {u'N', MinuteKind::Note}};
    const auto begins = std::find_if(line.cbegin(), line.cend(), [](QChar sign) { return !sign.isSpace(); });
    const QStringView rest = QStringView(begins, line.cend());
    if (rest.size() >= 2 && rest.at(1).isSpace())
        if (const auto found = signs.constFind(rest.at(0).toUpper()); found != signs.cend())
            return {*found, rest.mid(2).trimmed().toString()};
    return {otherwise, rest.trimmed().toString()};
}

MinuteDraft readMinuteLine(const QString &text, MinuteKind kind, const State &state, QDate today)
{
    MinuteDraft draft{kind, readActionLine(text, state, today)};
    if (kind == MinuteKind::Action || kind == MinuteKind::Commitment)
        return draft;
    const QString unknown = kind == MinuteKind::Note ? QString() : draft.line.unknownNumber;
    draft.line = {draft.line.measure, text.simplified(), {}, {}, {}, unknown};
    return draft;
}

QDate saidOn(const Meeting *meeting, QDate today)
{
    return meeting && meeting->day.isValid() ? std::max(meeting->day, today) : today;
}

} // namespace aanjager
