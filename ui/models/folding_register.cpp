#include "ui/models/folding_register.h"

#include "core/storage/changeset.h"

#include <algorithm>

namespace aanjager {

FoldingRegister::FoldingRegister(Session &session, QObject *parent) : LinesModel(parent), m_session(session)
{
    connect(&session, &Session::opened, this, [this] {
        m_folded.clear();
        forget();
        load();
    });
    connect(&session, &Session::changed, this, &FoldingRegister::follow);
    connect(&session, &Session::dayChanged, this, &FoldingRegister::load);
}

void FoldingRegister::load()
{
    beginWith(picture());
    emit counted();
}

void FoldingRegister::follow(const QList<RowChange> &changes)
{
    const auto isShown = [this](const RowChange &change) { return tellsOf(change.table); };
    if (std::none_of(changes.cbegin(), changes.cend(), isShown))
        return;
    become(picture());
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit counted();
}

void FoldingRegister::toggle(const QModelIndex &heading)
{
    if (!heading.isValid() || !lineAt(heading).isHeading())
        return;
    const qint64 key = lineAt(heading).id;
    if (!m_folded.remove(key))
        m_folded.insert(key);
    become(picture());
    const int row = rowOf(headings, key);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void FoldingRegister::unfold(qint64 heading)
{
    if (const int row = rowOf(headings, heading); row >= 0 && m_folded.contains(heading))
        toggle(index(row, 0));
}

} // namespace aanjager
