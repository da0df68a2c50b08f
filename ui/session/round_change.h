#pragma once

#include "ui/session/session.h"

namespace aanjager {

/** A change of a round, with what else its words need. */
inline Label roundLabelOf(const char *key, Id<Round> round, const QStringList &more = {})
{
    return {QString::fromLatin1(key), QStringList{QString::number(round.value)} + more};
}

/** Stores `work` as one change, of which nothing else is asked. */
inline Result<void> asOneChange(Session &session, const Label &label, const std::function<Result<void>(Edit &)> &work)
{
    return session.edit(label, work).map([](const auto &) {});
}

/** What was told in a closed round stays as it was told. */
inline tl::unexpected<Error> closedError(const Round &round)
{
    return fail(ErrorKind::Refused, QStringLiteral("the round is closed"), {}, round.label);
}

/** Does `work` with each, until one fails. */
template <class List, class Work> Result<void> inTurn(const List &all, Work &&work)
{
    Result<void> result;
    for (const auto &each : all)
        if (result)
            result = work(each);
    return result;
}

} // namespace aanjager
