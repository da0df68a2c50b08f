#pragma once

#include "ui/models/folding_register.h"
#include "ui/models/roles.h"
#include "ui/session/session.h"
#include "ui/text/wording.h"

namespace aanjager {

enum class MeetingColumn { Day, Title, Agenda, Agreed, Decisions };
inline constexpr int meetingColumns = 5;

/** The bodies with their meetings below them: what is to come first, then the last that was. */
class MeetingsModel : public FoldingRegister
{
    Q_OBJECT

public:
    /** `session` and `words` must outlive the model. */
    MeetingsModel(Session &session, const text::Wording &words, QObject *parent = nullptr);

    /** Only bodies of this level, or all. */
    void setLevel(std::optional<Level> level);
    std::optional<Level> level() const { return m_level; }

    /** The meeting of a row; null for a body. */
    Id<Meeting> meetingAt(const QModelIndex &index) const;
    /** The body of a row, also of a meeting's. */
    Id<Body> bodyAt(const QModelIndex &index) const;
    QModelIndex indexOf(Id<Meeting> id) const;
    QModelIndex indexOf(Id<Body> id) const;
    /** The row of the meeting that comes next; else of the first body. */
    QModelIndex first() const;

    int bodies() const;
    int meetings() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    QList<MeasureLine> picture() override;
    bool tellsOf(const QByteArray &table) const override;
    void forget() override { m_level.reset(); }

private:
    QString words(const Meeting &meeting, MeetingColumn column) const;
    QVariant headingData(Id<Body> id, int column, int role) const;

    const text::Wording &m_words;
    std::optional<Level> m_level;
};

} // namespace aanjager
