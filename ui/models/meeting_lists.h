#pragma once

#include "core/domain/meeting_rules.h"
#include "ui/models/lines_model.h"
#include "ui/models/meeting_roles.h"
#include "ui/session/session.h"
#include "ui/text/wording.h"

namespace aanjager {

/** A list about one meeting, of one column, that follows the records. */
class MeetingList : public LinesModel
{
    Q_OBJECT

public:
    /** `session` and `words` must outlive the model. */
    MeetingList(Session &session, const text::Wording &words, QObject *parent = nullptr);

    void show(Id<Meeting> meeting);
    Id<Meeting> meeting() const { return m_meeting; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

signals:
    /** The records are others, or tell something else. */
    void followed();

protected:
    virtual QList<MeasureLine> picture() const = 0;
    const State &state() const { return m_session.state(); }

    Session &m_session;
    const text::Wording &m_words;
    Id<Meeting> m_meeting;

private:
    void refresh();
};

/** The agenda under its kinds: each item with its number, or a tick once it was handled. */
class AgendaModel : public MeetingList
{
    Q_OBJECT

public:
    using MeetingList::MeetingList;

    /** Only items of this level and those of none; or all. */
    void setLevel(std::optional<Level> level);
    std::optional<Level> level() const { return m_level; }
    Id<AgendaItem> itemAt(const QModelIndex &index) const;
    QModelIndex indexOf(Id<AgendaItem> id) const;
    /** The items from the top. */
    QList<Id<AgendaItem>> items() const;
    /** The place of an item on the whole agenda, from 1. */
    int numberOf(Id<AgendaItem> id) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    QList<MeasureLine> picture() const override;

private:
    QString below(const AgendaItem &item) const;

    std::optional<Level> m_level;
};

/** The lines of the minutes, the newest on top. */
class MinutesModel : public MeetingList
{
    Q_OBJECT

public:
    using MeetingList::MeetingList;

    /** Only what was written at this item; null for all. */
    void setItem(Id<AgendaItem> item);
    Id<Minute> minuteAt(const QModelIndex &index) const;
    QModelIndex indexOf(Id<Minute> id) const;
    /** The words of a line: of what it wrote down, as that is now. */
    QString textOf(const Minute &minute) const;
    /** Who, when and about what. */
    QString below(const Minute &minute) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

protected:
    QList<MeasureLine> picture() const override;

private:
    Id<AgendaItem> m_item;
};

/** What was agreed before this meeting, to be ticked off. */
class AgreedModel : public MeetingList
{
    Q_OBJECT

public:
    using MeetingList::MeetingList;

    int done() const;
    /** Ticks it off, or opens it again. Fails as Session::edit does. */
    Result<void> tick(const QModelIndex &index);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QList<MeasureLine> picture() const override;

private:
    enum Kind { OfActions, OfCommitments };

    Agreed agreedAt(const QModelIndex &index) const;
    QString below(const Agreed &agreed) const;
};

/** The letter by which a kind is typed and shown, in the language of the window. */
QString letterOf(MinuteKind kind, const text::Wording &words);

} // namespace aanjager
