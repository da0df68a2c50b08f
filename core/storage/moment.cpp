#include "core/storage/moment.h"

namespace aanjager {

Result<Moment> Moment::parse(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String("now"))
        return Moment{};
    if (text.startsWith(QLatin1String("round:")) && text.size() > 6)
        return Moment{Round{text.mid(6)}};
    bool isNumber = false;
    const qint64 sequence = text.startsWith(QLatin1String("change:")) ? text.mid(7).toLongLong(&isNumber) : 0;
    if (isNumber && sequence > 0)
        return Moment{AfterChange{sequence}};
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return Moment{day};
    return fail(ErrorKind::Invalid, QStringLiteral("no moment"), {{}, {}, QStringLiteral("moment")}, text,
                QStringLiteral("2020-10-15, round:2020-Q3, change:12"));
}

} // namespace aanjager
