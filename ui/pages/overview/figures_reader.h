#pragma once

#include "core/insight/party_figures.h"
#include "ui/session/session.h"

#include <mutex>

namespace aanjager {

/** Which figures of parties are meant: those of a file as it was when this was made. */
struct FiguresKey
{
    QString path;
    QByteArray mark; ///< of its content, so that another file in its place is known
    int version = 0; ///< changes when what parties reported does

    static FiguresKey of(const Session &session);
};

/** Reads the figures of parties through a connection of its own, for any thread, and keeps them while they hold. */
class FiguresReader
{
public:
    using Figures = std::shared_ptr<const PartyFigures>;

    /** Waits where another thread reads them. Fails with Storage, NotFound, and with Busy when the content of the file
     * is another. */
    Result<Figures> figures(const FiguresKey &key);

private:
    std::mutex m_mutex;
    int m_version = -1;
    Figures m_figures;
};

} // namespace aanjager
