#include "core/report/wording.h"

#include "core/domain/entities.h"

namespace aanjager::report {

Wording::~Wording() = default;

QString Wording::verdict(std::optional<Health> health) const
{
    return health ? label(*health) : say(QT_TRANSLATE_NOOP("Report", "Not reported"));
}

QString Wording::aspect(QStringView aspect) const
{
    const Field *field = describe<Measure>().field(QStringLiteral("health.") + aspect.toString());
    return field ? label(*field) : aspect.toString();
}

QString Wording::item(const Programme &programme) const
{
    const bool usual = programme.itemLabel.isEmpty() || programme.itemLabel == Programme().itemLabel;
    return usual ? uncapitalised(singular(describe<Measure>())) : programme.itemLabel;
}

QString Wording::items(const Programme &programme) const
{
    const bool usual = programme.itemPlural.isEmpty() || programme.itemPlural == Programme().itemPlural;
    return usual ? uncapitalised(plural(describe<Measure>())) : programme.itemPlural;
}

QString Wording::items(const Programme &programme, int n) const
{
    return n == 1 ? item(programme) : items(programme);
}

QString capitalised(const QString &text)
{
    // Dutch leaves the accent off a capital: één becomes Eén.
    if (text.startsWith(QStringLiteral("éé")))
        return QLatin1Char('E') + text.mid(1);
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString uncapitalised(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toLower() + text.mid(1);
}

} // namespace aanjager::report
