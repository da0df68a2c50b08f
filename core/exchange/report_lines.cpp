#include "core/exchange/report_lines.h"

#include "core/domain/measure_rules.h"
#include "core/exchange/value_parsers.h"

#include <QRegularExpression>

namespace aanjager {

namespace {

constexpr qsizetype shortestLight = 3;  ///< letters of a light: one alone could be anything
constexpr qsizetype longestStatus = 28; ///< letters of a status; what is longer tells more
constexpr qsizetype mostText = 200'000; ///< of a mail; what follows is left out

using Values = QList<std::pair<QString, Value>>;

/** The field that a word before a colon names. */
QString fieldNamed(const QString &word)
{
    static const QHash<QString, QString> fields = [] {
        const std::pair<const char *, const char *> lists[] = {
            {"achieved", "bereikt|achieved|resultaat|toelichting|stand van zaken"},
            {"next_step", "volgende stap|vervolg|next|next step|vervolgstap"},
            {"cause", "oorzaak|reden|cause|reason"},
            {"consequence", "gevolg|consequence|effect"},
            {"correction", "bijsturing|actie|maatregel|correction"},
            {"support_asked",
             "ondersteuning gevraagd|ondersteuning|hulp gevraagd|steun gevraagd|nodig|support|support asked"},
            {"hindrance", "hindernis|knelpunt|belemmering|hindrance"},
            {"health.time", "tijd|planning|time"},
            {"health.money", "geld|financien|budget|money"},
            {"health.quality", "kwaliteit|quality"},
            {"health.risk", "risico|risicos|risk"},
            {"status", "status"},
            {"progress", "voortgang|progress"},
        };
        QHash<QString, QString> all;
        for (const auto &[field, words] : lists)
            for (const QString &each : QString::fromLatin1(words).split(u'|'))
                all.insert(each, QString::fromLatin1(field));
        return all;
    }();
    return fields.value(folded(word));
}

bool saysNothingChanged(const QString &text)
{
    static const QSet<QString> words{
        QStringLiteral("niets veranderd"), QStringLiteral("ongewijzigd"),      QStringLiteral("geen wijzigingen"),
        QStringLiteral("geen wijziging"),  QStringLiteral("geen verandering"), QStringLiteral("geen veranderingen"),
        QStringLiteral("onveranderd"),     QStringLiteral("nothing changed"),  QStringLiteral("no changes"),
        QStringLiteral("no change"),       QStringLiteral("unchanged"),        QStringLiteral("idem")};
    return words.contains(folded(text));
}

Value codeOf(Health health)
{
    return Convert<std::optional<Health>>::toValue(health);
}

/** Reads the pieces of what is said of one measure. */
class Telling
{
public:
    explicit Telling(ReportLine &line) : m_line(line) {}

    void read(const QString &piece)
    {
        const QString text = piece.trimmed();
        if (text.isEmpty() || readNamed(text) || readPercentage(text) || readLight(text, QStringLiteral("health")) ||
            readState(text) || readStanding(text))
            return;
        if (saysNothingChanged(text))
            m_line.isUnchanged = true;
        else if (!readSentence(text))
            m_words.append(text);
    }

    /** What is left is what was achieved or, where a light is off course and the words give a reason, the cause. */
    void finish()
    {
        const QString words = m_words.join(QStringLiteral(", ")).trimmed();
        if (words.isEmpty())
            return;
        static const QRegularExpression reason(
            QStringLiteral("^(wacht|omdat|doordat|door |vertraging|because|waiting|due to)"),
            QRegularExpression::CaseInsensitiveOption);
        const bool isCause = m_isOffCourse && reason.match(words).hasMatch();
        add(isCause ? QStringLiteral("cause") : QStringLiteral("achieved"), Value(words));
        m_line.isGuess = m_line.isGuess || isCause;
    }

private:
    /** Said twice, the last holds; of words all. */
    void add(const QString &field, const Value &value)
    {
        for (auto &[name, held] : m_line.values) {
            if (name != field)
                continue;
            const auto *before = std::get_if<QString>(&held);
            const bool isText = describe<ProgressReport>().field(field)->kind == FieldKind::LongText;
            held = before && isText ? Value(*before + QLatin1Char(' ') + std::get<QString>(value)) : value;
            return;
        }
        m_line.values.append({field, value});
    }

    /** "staat op rood want geen geld": a light within words, and why. */
    bool readStanding(const QString &text)
    {
        static const QRegularExpression standing(
            QStringLiteral("^(?:we |het |dit )?(?:staat|staan|zit|is|are|is now|stands)(?: nu| nog| now| still)*"
                           "(?: op| at| on)?\\s+(\\p{L}+)(?:\\s+(?:want|omdat|doordat|because|since)\\s+(.+))?$"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
        const auto match = standing.match(text);
        if (!match.hasMatch() || !readLight(match.captured(1), QStringLiteral("health")))
            return false;
        if (const QString why = match.captured(2).trimmed(); !why.isEmpty())
            add(m_isOffCourse ? QStringLiteral("cause") : QStringLiteral("achieved"), Value(why));
        m_line.isGuess = true;
        return true;
    }

    /** "40 %. Eerste teams getraind": a value, and a sentence behind it. */
    bool readSentence(const QString &text)
    {
        const qsizetype stop = text.indexOf(QStringLiteral(". "));
        const QString head = text.left(std::max<qsizetype>(stop, 0)).trimmed();
        if (head.isEmpty() || !(readPercentage(head) || readLight(head, QStringLiteral("health")) || readState(head)))
            return false;
        read(text.mid(stop + 2));
        return true;
    }

    bool readNamed(const QString &text)
    {
        static const QRegularExpression named(QStringLiteral("^([\\p{L} ]{2,24}?)\\s*[:=]\\s*(.+)$"),
                                              QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression aspect(
            QStringLiteral("^(tijd|geld|kwaliteit|risico|time|money|quality|risk)\\s+(\\p{L}+)$"),
            QRegularExpression::CaseInsensitiveOption);
        auto match = named.match(text);
        if (!match.hasMatch())
            match = aspect.match(text);
        const QString field = match.hasMatch() ? fieldNamed(match.captured(1)) : QString();
        const QString said = match.captured(2).trimmed();
        if (field.isEmpty())
            return false;
        if (field.startsWith(u"health."))
            return readLight(said, field);
        if (field == u"status")
            return readState(said);
        if (field == u"progress")
            return readPercentage(said.contains(u'%') ? said : said + u'%');
        add(field, Value(said));
        return true;
    }

    bool readPercentage(const QString &text)
    {
        static const QRegularExpression form(
            QStringLiteral("^(?:circa|ca\\.?|ongeveer|nu|op|staat "
                           "op|about|at)?\\s*(\\d{1,3}(?:[.,]\\d+)?)\\s*(?:%|procent|percent)\\s*"
                           "(?:gereed|klaar|af|done|voortgang)?$"),
            QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(text);
        const auto percent = match.hasMatch() ? readPercent(QString(match.captured(1) + u'%')) : std::nullopt;
        if (!percent || !percent->value)
            return false;
        add(QStringLiteral("progress"), Value(qint64{*percent->value}));
        m_line.isGuess = m_line.isGuess || percent->isGuess;
        return true;
    }

    bool readLight(const QString &text, const QString &field)
    {
        const auto light = text.size() < shortestLight ? std::nullopt : readHealth(text);
        if (!light || !light->value)
            return false;
        add(field, codeOf(*light->value));
        m_isOffCourse = m_isOffCourse || *light->value != Health::OnCourse;
        m_line.isGuess = m_line.isGuess || light->isGuess;
        return true;
    }

    bool readState(const QString &text)
    {
        const auto status =
            text.size() > longestStatus || text.size() < shortestLight ? std::nullopt : readStatus(text);
        if (!status || !status->value)
            return false;
        add(QStringLiteral("status"), Convert<Status>::toValue(status->value->status));
        if (status->value->healthTime) {
            add(QStringLiteral("health.time"), codeOf(*status->value->healthTime));
            m_isOffCourse = m_isOffCourse || *status->value->healthTime != Health::OnCourse;
        }
        m_line.isGuess = m_line.isGuess || status->isGuess;
        return true;
    }

    ReportLine &m_line;
    QStringList m_words;
    bool m_isOffCourse = false;
};

/** Knows which measure a line begins with. */
class Beginnings
{
public:
    explicit Beginnings(const State &state)
    {
        for (const Measure *measure : measuresInOrder(state.all<Measure>())) {
            if (measure->status == Status::Dropped)
                continue;
            m_numbers.insert(keyOf(measure->number), measure->id);
            if (const QString letters = lettersOf(measure->number); !letters.isEmpty())
                m_letters.insert(letters);
            m_bare.insert(digitsOf(measure->number), measure->id);
            if (const QString title = folded(measure->title); title.size() >= shortestTitle)
                m_titles.append({title, measure->id});
        }
    }

    struct Found
    {
        Id<Measure> measure = {};
        QString rest = {};
        bool isGuess = false;
    };

    std::optional<Found> at(const QString &line) const
    {
        static const QRegularExpression number(QStringLiteral("^[\\s\\-–•*·]*(\\p{L}{0,4}[\\s.]?\\d{1,5}(?:[.\\-]\\d{1,"
                                                              "4})?\\p{L}?)(?=[\\s:,;.\\-–)(]|$)[\\s:,;.\\-–)]*(.*)$"));
        const auto match = number.match(line);
        if (match.hasMatch()) {
            const QString found = match.captured(1);
            const bool isBare = found.at(0).isDigit();
            const Id<Measure> known = isBare ? m_bare.value(digitsOf(found)) : m_numbers.value(keyOf(found));
            if (known && (!isBare || line.contains(u':')))
                return Found{known, withoutTitle(match.captured(2), known), isBare};
            if (!known && !isBare && m_letters.contains(lettersOf(found)) && saysMore(line, match.capturedEnd(1)))
                return Found{{}, match.captured(2), true}; // a number of this kind that is not there
        }
        return byTitle(line);
    }

private:
    static constexpr qsizetype shortestTitle = 8;

    static QString lettersOf(const QString &number)
    {
        QString letters;
        for (const QChar sign : number)
            if (sign.isLetter())
                letters += sign.toLower();
        return letters;
    }

    /** "m 3", "M03" and "M.3" are one. */
    static QString keyOf(const QString &number) { return lettersOf(number) + digitsOf(number); }

    /** A colon, or nothing, behind a number: so it is what the line is about. */
    static bool saysMore(const QString &line, qsizetype behind)
    {
        const QString rest = line.mid(behind).trimmed();
        return rest.isEmpty() || rest.startsWith(u':');
    }

    /** The digits without the zeros before them, and what parts them. */
    static QString digitsOf(const QString &number)
    {
        QString digits;
        for (const QChar sign : number)
            if (sign.isDigit() && !(sign == u'0' && (digits.isEmpty() || !digits.back().isDigit())))
                digits += sign;
            else if (!digits.isEmpty() && !sign.isLetterOrNumber())
                digits += u'-';
        return digits;
    }

    std::optional<Found> byTitle(const QString &line) const
    {
        const qsizetype colon = line.indexOf(u':');
        const QString head = folded(colon < 0 ? line : line.left(colon));
        for (const auto &[title, id] : m_titles)
            if (head == title)
                return Found{id, colon < 0 ? QString() : line.mid(colon + 1), true};
        return std::nullopt;
    }

    /** "M03 Jeugdhulp op school: 75%" says the title too. */
    QString withoutTitle(const QString &rest, Id<Measure> measure) const
    {
        const qsizetype colon = rest.indexOf(u':');
        if (colon < 0)
            return rest;
        const QString head = folded(rest.left(colon));
        for (const auto &[title, id] : m_titles)
            if (id == measure && (title == head || title.startsWith(head + u' ')))
                return rest.mid(colon + 1);
        return rest;
    }

    QHash<QString, Id<Measure>> m_numbers, m_bare;
    QSet<QString> m_letters; ///< that numbers of this programme hold: "m"
    QList<std::pair<QString, Id<Measure>>> m_titles;
};

/** Commas and semicolons part what is said, not the comma of a number. */
QStringList piecesOf(const QString &text)
{
    static const QRegularExpression parting(QStringLiteral("[,;](?=\\s|$)|\\n|\\s[–-]\\s"));
    return text.split(parting, Qt::SkipEmptyParts);
}

} // namespace

QList<ReportLine> readReportLines(const QString &text, const State &state)
{
    const Beginnings beginnings(state);
    QList<ReportLine> found;
    QStringList said;
    static const QRegularExpression quoted(QStringLiteral("^(?:\\s*>)+\\s?"));
    const QStringList lines = text.left(mostText).split(u'\n');
    for (int number = 0; number < lines.size(); ++number) {
        const QString line = QString(lines[number]).remove(quoted).remove(u'\r').remove(QChar::Null);
        if (const auto beginning = beginnings.at(line)) {
            found.append({number + 1, line.trimmed(), beginning->measure, {}, false, beginning->isGuess});
            said.append(beginning->rest);
        } else if (line.trimmed().isEmpty()) {
            if (!found.isEmpty() && !said.last().trimmed().isEmpty())
                said.last() += QStringLiteral("\n\x1e"); // a blank line ends what is said of a measure
        } else if (!found.isEmpty() && !said.last().contains(QChar(0x1e))) {
            found.last().text += u'\n' + line.trimmed();
            said.last() += u'\n' + line;
        }
    }
    for (qsizetype i = 0; i < found.size(); ++i) {
        Telling telling(found[i]);
        for (const QString &piece : piecesOf(QString(said[i]).remove(QChar(0x1e))))
            telling.read(piece);
        telling.finish();
    }
    return found;
}

} // namespace aanjager
