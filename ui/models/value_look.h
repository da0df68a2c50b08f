#pragma once

#include "core/domain/state.h"
#include "core/report/wording.h"

namespace aanjager {

/** How one value of a field is shown: in words, and for a status, verdict or percentage drawn as well. */
struct ValueLook
{
    enum class Kind { Words, Status, Verdict, Percent };

    Kind kind = Kind::Words;
    QString words;
    std::optional<Status> status = {};
    std::optional<Health> verdict = {};
    std::optional<int> percent = {};
    bool isNothing = false;

    bool operator==(const ValueLook &) const = default;
};

ValueLook valueLook(const report::Wording &words, const Field &field, const Value &value, const State &state);

/** A value before and after; without `before` it is the first. */
struct ChangeLook
{
    ValueLook before, after;
    bool isFirst = false;

    QString inWords() const;
    bool operator==(const ChangeLook &) const = default;
};

} // namespace aanjager

Q_DECLARE_METATYPE(aanjager::ChangeLook)
