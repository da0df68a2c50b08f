#pragma once

#include "core/storage/history.h"
#include "ui/text/change_text.h"

#include <QAbstractTableModel>

namespace aanjager {

class Session;

/**
 * The history of the whole programme under a heading for each day, newest first: when, what it was about and what
 * changed in words, and by whom. Every field that changed is a row of its own.
 */
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, About, What, Who };
    static constexpr int entriesShown = 500;

    /** Both must outlive the model. */
    HistoryModel(Session &session, const text::Wording &words, QObject *parent = nullptr);

    /** Reads the history again. Fails as `history`. */
    Result<void> load();
    /** How many changes it shows. */
    qsizetype changes() const { return m_changes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /** A row: one field, or the heading of a day. */
    struct Line
    {
        bool isDay = false;
        int count = 0; ///< of a day: its changes
        QString texts[4] = {};
    };

    void add(const HistoryEntry &entry, const text::ChangeText &words);
    static QStringList toldOf(const RecordChange &record, const text::ChangeText &words);

    Session &m_session;
    const text::Wording &m_words;
    QList<Line> m_lines;
    qsizetype m_changes = 0;
};

} // namespace aanjager
