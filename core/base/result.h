#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace aanjager {

/** What kind of thing went wrong. Sentences for people are made from it in ui/text. */
enum class ErrorKind {
    NotFound, ///< a record, file or moment that is not there
    Conflict, ///< the change does not fit what is stored
    Invalid,  ///< a value that has no meaning here
    Storage,  ///< the disk or the database failed
    Format,   ///< a file that is not what it should be
    Refused,  ///< asked for what may not be done here
    Busy      ///< held by somebody else
};

/** Where it went wrong; whatever is known is filled. */
struct Place
{
    QString file = {};
    QString table = {}; ///< entity, as in the schema
    QString field = {}; ///< as on the command line, e.g. "health.time"
    qint64 row = 0;
};

/** An error that can be told to a person: kind and place, what was found and what would be accepted, a detail for the
 * log. */
struct Error
{
    ErrorKind kind = ErrorKind::Storage;
    Place place = {};
    QString found = {};    ///< the value that was met, where that helps
    QString accepted = {}; ///< what would have been accepted
    QString detail = {};   ///< for the log, never shown alone
};

template <class T> using Result = tl::expected<T, Error>;

/** Shorthand to return an error from a function that returns a Result. */
inline tl::unexpected<Error> fail(ErrorKind kind, const QString &detail, const Place &place = {},
                                  const QString &found = {}, const QString &accepted = {})
{
    return tl::unexpected<Error>(Error{kind, place, found, accepted, detail});
}

} // namespace aanjager
