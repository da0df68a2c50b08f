#include "core/exchange/column_contents.h"
#include "core/exchange/header_words.h"
#include "core/exchange/mapping.h"
#include "core/exchange/party_names.h"
#include "core/exchange/period_columns.h"
#include "core/exchange/row_kinds.h"

#include "core/domain/measure.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace aanjager {

namespace {

constexpr int leastScore = 50;
constexpr qsizetype fewestMunicipalities = 3;

/** Guesses what each column of one table becomes. */
class MappingGuess
{
public:
    MappingGuess(const SourceTable &table, const TableShape &shape, const QList<Party> &parties)
        : m_table(table), m_shape(shape), m_municipalities(parties, true)
    {
        m_mapping.headerRow = shape.headerRow;
        m_mapping.headerRows = shape.headerRows;
        m_mapping.otherRows = shape.otherRows;
        m_mapping.area = shape.area;
        for (const QString &text : shape.banner)
            if (m_mapping.reported.isNull())
                m_mapping.reported = dayIn(text);
        m_mapping.isReportedInBanner = m_mapping.reported.isValid();
        for (int column = 0; column < shape.headers.size(); ++column)
            m_mapping.columns.append({shape.headers[column], column});
    }

    Mapping guess()
    {
        guessPeriodColumns(m_mapping, m_table, m_shape, m_municipalities);
        assignByWords();
        assignMunicipalities();
        if (!m_mapping.columnOf(u"number"))
            giveCodesTheirName();
        if (!m_mapping.columnOf(u"title"))
            assignTitle();
        for (ColumnMapping &column : m_mapping.columns) {
            if (column.to.isEmpty())
                column.to = target::notes.toString();
            const bool isOfGroup = column.to == u"theme" || column.to == target::round || column.to == target::party;
            column.fillDown = isOfGroup && !isOurExport() && isFilledDown(m_table, m_shape, column.column);
            if (column.to == target::moneyLine)
                describeMoney(column, m_mapping, m_table, m_shape);
            else
                listValues(column, m_table, m_shape);
        }
        return m_mapping;
    }

private:
    /** An export of our own names every field, and leaves no cell blank that means something. */
    bool isOurExport() const
    {
        const QList<Field> &fields = describe<Measure>().fields;
        return std::all_of(fields.begin(), fields.end(), [this](const Field &field) {
            return m_shape.headers.contains(QString::fromLatin1(field.name));
        });
    }

    struct Claim
    {
        int column;
        QString to;
        int score;
    };

    /** By its own title and, under a group, by both together: "Oordeel" above "Tijd". */
    QList<HeaderMeaning> meaningsOfColumn(const ColumnMapping &column) const
    {
        const QString own = m_shape.ownTitles.value(column.column, column.header);
        QList<HeaderMeaning> meanings = meaningsOf(column.header);
        if (own != column.header)
            meanings += meaningsOf(own);
        return meanings;
    }

    void assignByWords()
    {
        QList<Claim> claims;
        for (const ColumnMapping &column : m_mapping.columns)
            for (const HeaderMeaning &meaning : meaningsOfColumn(column))
                if (meaning.score >= leastScore && !isOfMunicipality(column, meaning.to))
                    claims.append({column.column, meaning.to, meaning.score});
        std::stable_sort(claims.begin(), claims.end(),
                         [](const Claim &a, const Claim &b) { return a.score > b.score; });
        for (const QString &to : {QStringLiteral("status"), QStringLiteral("progress"), QStringLiteral("health")})
            leaveParts(claims, to);
        for (const Claim &claim : claims) {
            ColumnMapping &column = m_mapping.columns[claim.column];
            const bool isShared = claim.to == target::moneyLine || claim.to == target::notes;
            if (column.to.isEmpty() && (isShared || !m_mapping.columnOf(claim.to)) && isBorneOut(claim))
                column.to = claim.to;
        }
    }

    /** The words of a header that say what of a measure it is about, but for those that mean all of it. */
    static QSet<QString> wordsOfPart(const QString &header)
    {
        static const QStringList ofAll =
            QStringLiteral("maatregel|maatregelen|measure|actie|project|programma|regio|totaal|total|algemeen|overall|"
                           "gemiddeld|gemiddelde|huidig|huidige|actueel|actuele|nu|current|stand|procent|percentage|"
                           "pct|van|de|het|in|per|of|the|rag")
                .split(u'|');
        QStringList words = folded(header).split(u' ', Qt::SkipEmptyParts);
        words.removeIf([](const QString &word) { return ofAll.contains(word); });
        return {words.begin(), words.end()};
    }

    /** Of columns that all say how another part is ("Voortgang Noord", "Voortgang Zuid") none is how the measure is:
     * they stay in the note until a person says what they are. */
    void leaveParts(const QList<Claim> &claims, const QString &to)
    {
        QMap<int, QSet<QString>> parts; // the words of each column
        QSet<int> seen;
        for (const Claim &claim : claims) { // the best of a column comes first
            const bool isOpen = !seen.contains(claim.column) && m_mapping.columns[claim.column].to.isEmpty();
            seen.insert(claim.column);
            if (isOpen && claim.to == to && isBorneOut(claim) && !sample(claim.column).isEmpty())
                parts.insert(claim.column, wordsOfPart(m_mapping.columns[claim.column].header));
        }
        QSet<QString> common = parts.isEmpty() ? QSet<QString>() : parts.first();
        for (const QSet<QString> &words : std::as_const(parts))
            common.intersect(words);
        if (parts.size() < 2 || common.isEmpty() || parts.values().contains(common))
            return;
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            m_mapping.columns[part.key()].to = target::notes.toString();
            m_mapping.columns[part.key()].isSecond = true;
        }
    }

    /** Whether a column that tells how things are names the municipality where: then it is not how they are at all. */
    bool isOfMunicipality(const ColumnMapping &column, const QString &to) const
    {
        const bool isState = to == u"status" || to == u"progress" || to.startsWith(u"health");
        return isState && !m_municipalities.nameIn(folded(column.header)).name.isEmpty();
    }

    /** Columns called after a municipality, or at least three beside each other whose cells all say a degree. */
    void assignMunicipalities()
    {
        QList<ColumnMapping *> run;
        const auto take = [&run, this] {
            if (run.size() >= fewestMunicipalities)
                for (ColumnMapping *column : std::as_const(run))
                    nameMunicipality(*column, m_municipalities.read(column->header));
            run.clear();
        };
        for (ColumnMapping &column : m_mapping.columns) {
            const NameReading reading = m_municipalities.read(column.header);
            const bool isOpen = column.to.isEmpty();
            if (const NamedWords named = m_municipalities.nameIn(folded(column.header));
                isOpen && !reading.party && !named.name.isEmpty() && saysDegrees(column)) {
                column.to = target::applicability.toString();
                column.municipality = named.name;
                continue;
            }
            if (reading.party && (!reading.isNear || (isOpen && saysDegrees(column))))
                nameMunicipality(column, reading);
            else if (isOpen && saysDegrees(column))
                run.append(&column);
            else
                take();
        }
        take();
    }

    bool saysDegrees(const ColumnMapping &column) const
    {
        const QStringList texts = sample(column.column);
        const bool isName = !column.header.isEmpty() && column.header.front().isUpper() && column.header.size() > 2 &&
                            column.header != columnLetter(column.column) && !yearIn(column.header);
        return isName && !texts.isEmpty() && std::all_of(texts.begin(), texts.end(), [](const QString &text) {
                   return readDegree(text).has_value();
               });
    }

    /** By the name of the municipality, else by the header; that it could be several is told of its column. */
    static void nameMunicipality(ColumnMapping &column, const NameReading &reading)
    {
        column.to = target::applicability.toString();
        column.municipality = reading.party ? reading.name : withoutKindOfParty(column.header);
        column.isNameGuessed = reading.isNear;
    }

    ColumnMapping *columnTo(QStringView to)
    {
        const auto found =
            std::find_if(m_mapping.columns.begin(), m_mapping.columns.end(),
                         [to](const ColumnMapping &column) { return column.to == to && column.round.isEmpty(); });
        return found == m_mapping.columns.end() ? nullptr : &*found;
    }

    /** Under "Measure" stand the numbers, and what is called its description is its title. */
    void giveCodesTheirName()
    {
        ColumnMapping *title = columnTo(u"title");
        ColumnMapping *description = columnTo(u"description");
        if (!title || !description)
            return;
        const QStringList texts = sample(title->column);
        const auto codes = std::count_if(texts.begin(), texts.end(), [](const QString &text) { return isCode(text); });
        if (codes < 2 || codes * 2 < texts.size())
            return;
        title->to = QStringLiteral("number");
        description->to = QStringLiteral("title");
    }

    /** The unassigned column with the most different texts of more than a word. */
    void assignTitle()
    {
        ColumnMapping *best = nullptr;
        qsizetype most = 0;
        for (ColumnMapping &column : m_mapping.columns) {
            if (!column.to.isEmpty())
                continue;
            const QStringList texts = sample(column.column);
            const auto phrases = std::count_if(texts.begin(), texts.end(), [](const QString &text) {
                return text.size() < 200 && text.contains(u' ') && !readMoney(text) && !readDate(text);
            });
            if (phrases > most) {
                most = phrases;
                best = &column;
            }
        }
        if (best)
            best->to = QStringLiteral("title");
    }

    QStringList sample(int column) const { return sampleOf(m_table, m_shape, column); }

    /** Whether at least half of the cells can be what the header says. */
    bool isBorneOut(const Claim &claim) const
    {
        const QStringList texts = sample(claim.column);
        const auto readable =
            std::count_if(texts.begin(), texts.end(), [&](const QString &text) { return couldBe(claim.to, text); });
        return readable * 2 >= texts.size();
    }

    static bool couldBe(const QString &to, const QString &text)
    {
        if (to == u"number")
            return text.size() <= 20;
        if (to == u"status")
            return readStatus(text).has_value();
        if (to == target::owners) {
            const auto owners = readOwners(text);
            return std::any_of(owners.begin(), owners.end(), [](const OwnerWord &owner) { return owner.kind; });
        }
        if (to == target::moneyLine)
            return readMoney(text).has_value();
        if (to == target::year)
            return yearIn(text).has_value() && text.size() == 4;
        const Field *field = measureField(to);
        if (!field)
            return true;
        switch (field->kind) {
        case FieldKind::Choice:
            return field->vocabulary == &vocabularyOf<Health>() ? readHealth(text).has_value()
                                                                : readChoice(text, *field->vocabulary).has_value();
        case FieldKind::Percent:
            return readPercent(text).has_value();
        case FieldKind::YesNo:
            return readYesNo(text).has_value();
        case FieldKind::Number:
            return readWholeNumber(text).has_value();
        case FieldKind::Day:
        case FieldKind::ImpreciseDate:
            return readDate(text).has_value() || looksLikeDay(text);
        default:
            return true;
        }
    }

    const SourceTable &m_table;
    const TableShape &m_shape;
    Mapping m_mapping;
    PartyNames m_municipalities;
};

} // namespace

Mapping guessMapping(const SourceTable &table, const TableShape &shape, const QList<Party> &parties)
{
    return MappingGuess(table, shape, parties).guess();
}

} // namespace aanjager
