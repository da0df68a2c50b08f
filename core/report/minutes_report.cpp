#include "core/report/minutes_report.h"

#include "core/domain/decision_rules.h"
#include "core/domain/meeting_rules.h"
#include "core/report/furniture.h"
#include "core/report/visible.h"
#include "core/report/work_tables.h"

namespace aanjager::report {

namespace {

/** One meeting as its minutes tell it. */
class MinutesPages
{
public:
    MinutesPages(const ReportParts &parts, const Meeting &meeting, std::optional<Level> level)
        : m_parts(parts), m_state(parts.view.state), m_words(parts.wording), m_meeting(meeting), m_level(level)
    {
    }

    QString title() const
    {
        const Body *body = m_state.find(m_meeting.body);
        const QString name = body ? body->name : m_meeting.title;
        const QString whole =
            say(QT_TRANSLATE_NOOP("Report", "Minutes of %1, %2")).arg(name, m_words.longDate(m_meeting.day));
        return m_level ? QStringLiteral("%1 (%2)").arg(whole, uncapitalised(m_words.label(*m_level))) : whole;
    }

    QList<Block> blocks() const
    {
        QList<Block> all{Heading{1, title()}};
        if (const QString where = whereAndWho(); !where.isEmpty())
            all.append(Paragraph{where, Tone::Lead});
        all += seats();
        all += items();
        all += agreed();
        if (!m_meeting.minutes.trimmed().isEmpty())
            all += QList<Block>{Heading{2, m_words.label(*describe<Meeting>().field(u"minutes"))},
                                Paragraph{m_meeting.minutes.trimmed()}};
        return all;
    }

private:
    QString say(const char *source, int n = -1) const { return m_parts.say(source, n); }

    QString whereAndWho() const
    {
        QStringList times{m_meeting.began, m_meeting.ended};
        times.removeAll(QString());
        QStringList parts{m_meeting.title, m_meeting.place, times.join(QStringLiteral(" – "))};
        int present = 0, taken = 0;
        for (const SectorSeats &sector : sectorsAt(m_state, m_meeting)) {
            present += sector.present;
            taken += sector.taken;
        }
        if (taken > 0)
            parts.append(say(QT_TRANSLATE_NOOP("Report", "%1 of %2 seats present")).arg(present).arg(taken));
        else if (m_meeting.attended)
            parts.append(say(QT_TRANSLATE_NOOP("Report", "%1 present")).arg(*m_meeting.attended));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    /** Who holds a seat, by sector, and whether they were there; a sector without anybody is said. */
    QList<Block> seats() const
    {
        Table table{say(QT_TRANSLATE_NOOP("Report", "Attendance by sector")),
                    {{m_words.label(*describe<Seat>().field(u"sector"))},
                     {say(QT_TRANSLATE_NOOP("Report", "Present"))},
                     {say(QT_TRANSLATE_NOOP("Report", "Not present"))}},
                    {}};
        for (const SectorSeats &sector : sectorsAt(m_state, m_meeting)) {
            QStringList here, away;
            for (const Seat *seat : seatsOf(m_state, m_meeting.body)) {
                if (seat->sector != sector.sector || !isTaken(*seat, m_meeting.day))
                    continue;
                const Attendance *noted = attendanceOf(m_state, m_meeting.id, seat->id);
                (noted && noted->presence == Presence::Present ? here : away).append(nameOf(*seat));
            }
            Cell name{sector.sector ? m_words.label(*sector.sector) : QString()};
            Cell missing{here.join(QStringLiteral(", "))};
            if (sector.isMissing())
                missing = {say(QT_TRANSLATE_NOOP("Report", "seat vacant"))};
            missing.alarm = sector.isMissing();
            table.rows.append(Row{{name, missing, {away.join(QStringLiteral(", "))}}});
        }
        QStringList guests;
        for (const Attendance *guest : guestsOf(m_state, m_meeting.id))
            guests.append(nameOf(guest->name, guest->party));
        if (!guests.isEmpty())
            table.rows.append(
                Row{{{say(QT_TRANSLATE_NOOP("Report", "Guests"))}, {guests.join(QStringLiteral(", "))}, {QString()}}});
        if (table.rows.isEmpty())
            return {};
        const auto isAllHere = [](const Row &row) { return row.cells.last().text.isEmpty(); };
        if (std::all_of(table.rows.cbegin(), table.rows.cend(), isAllHere)) {
            table.columns.removeLast();
            for (Row &row : table.rows)
                row.cells.removeLast();
        }
        return {table};
    }

    QString nameOf(const Seat &seat) const { return nameOf(seat.functionTitle, seat.party); }

    QString nameOf(const QString &function, Id<Party> id) const
    {
        const Party *party = m_state.find(id);
        if (function.isEmpty())
            return party ? party->name : QString();
        return party ? QStringLiteral("%1 (%2)").arg(function, party->name) : function;
    }

    bool isWanted(const AgendaItem &item) const { return !m_level || !item.level || item.level == m_level; }

    QList<Block> items() const
    {
        QList<Block> all;
        int number = 0;
        QSet<Id<AgendaItem>> told;
        for (const AgendaItem *item : agendaOf(m_state, m_meeting.id)) {
            ++number;
            told.insert(item->id);
            if (!isWanted(*item))
                continue;
            all.append(Heading{2, QStringLiteral("%1. %2").arg(number).arg(item->text)});
            all.append(Paragraph{standingOf(*item), Tone::Small});
            if (!item->outcome.trimmed().isEmpty())
                all.append(Paragraph{item->outcome.trimmed()});
            all += linesOf(item->id);
        }
        if (const QList<Block> rest = linesOf({}); !rest.isEmpty()) {
            if (number > 0)
                all.append(Heading{2, say(QT_TRANSLATE_NOOP("Report", "Without an agenda item"))});
            all += rest;
        }
        return all;
    }

    /** What was said of an item: how it came on the agenda, and what became of it. */
    QString standingOf(const AgendaItem &item) const
    {
        const QString state = item.state == AgendaState::Open ? say(QT_TRANSLATE_NOOP("Report", "not dealt with"))
                                                              : uncapitalised(m_words.label(item.state));
        return item.kind ? QStringLiteral("%1, %2").arg(m_words.label(*item.kind), state) : capitalised(state);
    }

    /** What was written down at an item: notes as they were said, then a table of what was decided and agreed. */
    QList<Block> linesOf(Id<AgendaItem> item) const
    {
        QStringList notes;
        Table table = agreedTable();
        for (const Minute *line : minutesOf(m_state, m_meeting.id)) {
            if (line->item != item)
                continue;
            if (line->kind == MinuteKind::Note)
                notes.append(line->visibility == Visibility::Team
                                 ? say(QT_TRANSLATE_NOOP("Report", "%1 (driver team only)")).arg(line->text)
                                 : line->text);
            else
                table.rows.append(rowOf(*line));
        }
        if (item.isNull())
            addUnwritten(table);
        QList<Block> all;
        if (!notes.isEmpty())
            all.append(List{notes});
        if (!table.rows.isEmpty())
            all.append(table);
        return all;
    }

    Table agreedTable() const
    {
        return {say(QT_TRANSLATE_NOOP("Report", "Decided and agreed")),
                {{m_words.label(*describe<Minute>().field(u"kind"))},
                 {m_words.label(*describe<Minute>().field(u"text"))},
                 {say(QT_TRANSLATE_NOOP("Report", "Who"))},
                 {say(QT_TRANSLATE_NOOP("Report", "When"))}},
                {}};
    }

    /** Actions and promises that were made at the meeting and hang on no line of its minutes. */
    void addUnwritten(Table &table) const
    {
        QSet<qint64> written;
        for (const Minute *line : minutesOf(m_state, m_meeting.id))
            written << line->action.value << line->commitment.value;
        const auto add = [&](MinuteKind kind, const QString &text, const QString &who, QDate due) {
            table.rows.append(Row{{{m_words.label(kind)}, {text}, {who}, {m_words.date(due)}}});
        };
        for (const Action &action : m_state.all<Action>())
            if (action.meeting == m_meeting.id && !written.contains(action.id.value))
                add(MinuteKind::Action, action.text, ownerOf(action.party, action.owner), action.due);
        for (const Commitment &promise : m_state.all<Commitment>())
            if (promise.meeting == m_meeting.id && !written.contains(promise.id.value))
                add(MinuteKind::Commitment, promise.text, ownerOf(promise.byParty, promise.by), promise.due);
    }

    QString ownerOf(Id<Party> id, const QString &function) const
    {
        const Party *found = m_state.find(id);
        return function.isEmpty() && found ? found->name : function;
    }

    Row rowOf(const Minute &line) const
    {
        QString text = line.text, became, who, when;
        if (const Decision *decision = m_state.find(line.decision)) {
            const Body *body = m_state.find(decision->body);
            text = titleOf(*decision);
            became = becameOf(line, *decision);
            who = body ? body->name : QString();
            when = m_words.date(decision->decidedOn);
        } else if (const Action *action = m_state.find(line.action)) {
            text = action->text;
            who = ownerOf(action->party, action->owner);
            when = m_words.date(action->due);
        } else if (const Commitment *commitment = m_state.find(line.commitment)) {
            text = commitment->text;
            who = ownerOf(commitment->byParty, commitment->by);
            when = m_words.date(commitment->due);
        }
        Cell words{text};
        words.below = became;
        words.strong = line.kind == MinuteKind::Decision;
        return {{{m_words.label(line.kind)}, words, {who}, {when}}};
    }

    /** What was agreed before and is open still. */
    QList<Block> agreed() const
    {
        Table table{say(QT_TRANSLATE_NOOP("Report", "Still open of before")),
                    {{m_words.label(*describe<Minute>().field(u"text"))},
                     {say(QT_TRANSLATE_NOOP("Report", "Who"))},
                     {say(QT_TRANSLATE_NOOP("Report", "When"))}},
                    {}};
        for (const Agreed &each : agreedBefore(m_state, m_meeting)) {
            if (each.isDone())
                continue;
            const Party *found = m_state.find(each.action ? each.action->party : each.commitment->byParty);
            const QString owner = each.action ? each.action->owner : each.commitment->by;
            Cell when{m_words.date(each.due())};
            when.alarm = each.isLate(m_parts.view.today);
            table.rows.append(Row{{{each.text()}, {owner.isEmpty() && found ? found->name : owner}, when}});
        }
        if (table.rows.isEmpty())
            return {};
        return {Heading{2, say(QT_TRANSLATE_NOOP("Report", "Still open of before"))}, table};
    }

    const ReportParts &m_parts;
    const State &m_state;
    const Wording &m_words;
    const Meeting &m_meeting;
    std::optional<Level> m_level;
};

} // namespace

Document minutesReport(const View &view, Id<Meeting> id, const Wording &wording, Visibility level,
                       std::optional<Level> ofLevel)
{
    const ReportParts parts(visibleTo(view, level), std::nullopt, wording);
    Document document;
    ReportOptions options;
    options.visibility = level;
    furnish(document, parts, options, Kind::Actions);
    const Meeting *meeting = parts.view.state.find(id);
    if (!meeting) {
        document.blocks = {
            Paragraph{parts.say(QT_TRANSLATE_NOOP("Report", "This meeting is not open at this level."))}};
        return document;
    }
    const MinutesPages pages(parts, *meeting, ofLevel);
    document.title = pages.title() + QStringLiteral(" – ") + parts.programme.name;
    document.headerRight = pages.title();
    document.footerLeft = parts.say(QT_TRANSLATE_NOOP("Report", "Minutes"));
    document.blocks = pages.blocks();
    return document;
}

} // namespace aanjager::report
