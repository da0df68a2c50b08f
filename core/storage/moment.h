#pragma once

#include "core/base/result.h"

#include <QDate>
#include <variant>

namespace aanjager {

/**
 * A moment of a programme: now, the end of a day, the closing of a round, or just after a change. Written as nothing,
 * `2020-10-15`, `round:2020-Q3` and `change:12`.
 */
struct Moment
{
    struct Now
    {
        bool operator==(const Now &) const = default;
    };
    struct Round
    {
        QString label;
        bool operator==(const Round &) const = default;
    };
    struct AfterChange
    {
        qint64 sequence = 0;
        bool operator==(const AfterChange &) const = default;
    };

    std::variant<Now, QDate, Round, AfterChange> at = Now{};

    bool isNow() const { return std::holds_alternative<Now>(at); }
    bool operator==(const Moment &) const = default;

    /** Fails with Invalid when the text is no moment. */
    static Result<Moment> parse(const QString &text);
};

} // namespace aanjager
