#include "core/insight/search_tables.h"

#include "core/insight/search_closeness.h"

namespace aanjager {

namespace {

constexpr char searchSchema[] = R"(
CREATE VIRTUAL TABLE record USING fts5(number, title, belongs, body,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4');
INSERT INTO record(record, rank) VALUES('hashsize', 262144);
CREATE TABLE number(key TEXT, entry INTEGER, PRIMARY KEY(key, entry)) WITHOUT ROWID;
CREATE TABLE title(key TEXT, entry INTEGER, PRIMARY KEY(key, entry)) WITHOUT ROWID;
)";

constexpr qsizetype indexedPrefix = 4; ///< the longest beginning of a word that has an index of its own
constexpr int mostSpellings = 20;
constexpr qsizetype longestTitleKey = 80;
constexpr QChar bareSign(u'#');           ///< before the digits of a number without its letters
constexpr char16_t behindAll = u'\uffff'; ///< sorts behind every letter

QString textAt(SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    return QString::fromUtf8(static_cast<const char *>(value.getBlob()), value.getBytes());
}

void bindText(SQLite::Statement &statement, int at, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    statement.bind(at, std::string(utf8.constData(), static_cast<size_t>(utf8.size())));
}

/** A statement that is ready for another run when this goes. */
class Run
{
public:
    explicit Run(SQLite::Statement &statement) : m_statement(statement) {}
    ~Run()
    {
        m_statement.tryReset();
        m_statement.clearBindings();
    }
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

private:
    SQLite::Statement &m_statement;
};

QString plainNumber(const QString &number)
{
    QString plain = number.toCaseFolded();
    plain.removeIf([](QChar sign) { return sign.isSpace(); });
    return plain;
}

/** Without the zeros that a run of digits begins with: "m05" is "m5". */
QString shortNumber(const QString &plain)
{
    QString shorter;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const bool begins = at == 0 || !plain[at - 1].isDigit();
        while (begins && plain[at] == QLatin1Char('0') && at + 1 < plain.size() && plain[at + 1].isDigit())
            ++at;
        shorter += plain[at];
    }
    return shorter;
}

QStringList numberKeys(const QString &number)
{
    const QString plain = plainNumber(number);
    if (plain.isEmpty())
        return {};
    QStringList keys{plain, shortNumber(plain)};
    const auto digit = std::find_if(plain.begin(), plain.end(), [](QChar sign) { return sign.isDigit(); });
    if (digit != plain.end())
        keys.append(bareSign + shortNumber(plain.mid(digit - plain.begin())));
    keys.removeDuplicates();
    return keys;
}

QString titleKey(const QString &title)
{
    return foldedForSearch(title).left(longestTitleKey);
}

} // namespace

SearchTables::Statements::Statements(SQLite::Database &database)
    : stored(database, "SELECT number, title, belongs, body FROM record WHERE rowid = ?1")
    , insert(database, "INSERT INTO record(rowid, number, title, belongs, body) VALUES(?1, ?2, ?3, ?4, ?5)")
    , remove(database, "DELETE FROM record WHERE rowid = ?1")
    , matching(database, "SELECT rowid, closeness(record) FROM record WHERE record MATCH ?1 AND rowid BETWEEN ?2 AND ?3"
                         " LIMIT ?4")
    , addNumber(database, "INSERT OR IGNORE INTO number(key, entry) VALUES(?1, ?2)")
    , dropNumber(database, "DELETE FROM number WHERE key = ?1 AND entry = ?2")
    , numbers(database, "SELECT entry FROM number WHERE key >= ?1 AND key < ?2 LIMIT ?3")
    , addTitle(database, "INSERT OR IGNORE INTO title(key, entry) VALUES(?1, ?2)")
    , dropTitle(database, "DELETE FROM title WHERE key = ?1 AND entry = ?2")
    , titles(database, "SELECT entry FROM title WHERE key >= ?1 AND key < ?2 LIMIT ?3")
{
}

SearchTables::SearchTables() : m_database(memoryDatabase())
{
    addCloseness(*m_database);
    m_database->exec(searchSchema);
    m_statements = std::make_unique<Statements>(*m_database);
}

std::optional<SearchRecord> SearchTables::stored(qint64 entry)
{
    SQLite::Statement &statement = m_statements->stored;
    const Run run(statement);
    statement.bind(1, int64_t{entry});
    if (!statement.executeStep())
        return std::nullopt;
    return SearchRecord{textAt(statement, 0), textAt(statement, 1), textAt(statement, 2), textAt(statement, 3)};
}

void SearchTables::put(qint64 entry, const SearchRecord &record)
{
    SQLite::Statement &statement = m_statements->insert;
    const Run run(statement);
    statement.bind(1, int64_t{entry});
    bindText(statement, 2, record.number);
    bindText(statement, 3, record.title);
    bindText(statement, 4, record.belongs);
    bindText(statement, 5, record.body);
    statement.exec();
    putKeys(entry, record);
    learnWords(record);
}

void SearchTables::learnWords(const SearchRecord &record)
{
    for (const QString *text : {&record.title, &record.belongs, &record.body})
        for (const QString &word : searchWordsOf(*text))
            if (word.size() > indexedPrefix)
                m_words.insert(word);
}

/** All words are asked, each by its beginning. */
QString SearchTables::expressionFor(const QStringList &words) const
{
    QStringList parts;
    for (const QString &word : words)
        parts.append(expressionFor(word));
    return parts.join(QStringLiteral(" AND "));
}

/**
 * FTS5 gathers every row of a longer beginning before it gives the first; words that are spelled out come row by row.
 * So a longer beginning becomes the words that begin so, where they are few.
 */
QString SearchTables::expressionFor(const QString &word) const
{
    const QString beginning = quotedForSearch(word) + QStringLiteral(" *");
    const QStringList parts = searchWordsOf(word);
    if (parts.size() != 1 || parts.first().size() <= indexedPrefix)
        return beginning;
    QStringList spelled;
    for (auto at = m_words.lower_bound(parts.first()); at != m_words.end() && at->startsWith(parts.first()); ++at) {
        if (spelled.size() == mostSpellings)
            return beginning;
        spelled.append(quotedForSearch(*at));
    }
    return spelled.isEmpty() ? beginning : QStringLiteral("(%1)").arg(spelled.join(QStringLiteral(" OR ")));
}

void SearchTables::putKeys(qint64 entry, const SearchRecord &record)
{
    for (const QString &key : numberKeys(record.number)) {
        const Run run(m_statements->addNumber);
        bindText(m_statements->addNumber, 1, key);
        m_statements->addNumber.bind(2, int64_t{entry});
        m_statements->addNumber.exec();
    }
    const Run run(m_statements->addTitle);
    bindText(m_statements->addTitle, 1, titleKey(record.title));
    m_statements->addTitle.bind(2, int64_t{entry});
    m_statements->addTitle.exec();
}

void SearchTables::remove(qint64 entry, const SearchRecord &stored)
{
    removeKeys(entry, stored);
    const Run run(m_statements->remove);
    m_statements->remove.bind(1, int64_t{entry});
    m_statements->remove.exec();
}

void SearchTables::removeKeys(qint64 entry, const SearchRecord &record)
{
    for (const QString &key : numberKeys(record.number)) {
        const Run run(m_statements->dropNumber);
        bindText(m_statements->dropNumber, 1, key);
        m_statements->dropNumber.bind(2, int64_t{entry});
        m_statements->dropNumber.exec();
    }
    const Run run(m_statements->dropTitle);
    bindText(m_statements->dropTitle, 1, titleKey(record.title));
    m_statements->dropTitle.bind(2, int64_t{entry});
    m_statements->dropTitle.exec();
}

QList<qint64> SearchTables::entries()
{
    QList<qint64> entries;
    SQLite::Statement all(*m_database, "SELECT rowid FROM record ORDER BY rowid");
    while (all.executeStep())
        entries.append(all.getColumn(0).getInt64());
    return entries;
}

void SearchTables::begin()
{
    if (!m_isWriting)
        m_database->exec("BEGIN");
    m_isWriting = true;
}

void SearchTables::commit()
{
    if (m_isWriting)
        m_database->exec("COMMIT");
    m_isWriting = false;
}

QList<SearchTables::Match> SearchTables::matching(const QStringList &words, qint64 first, qint64 last, int limit,
                                                  bool titlesOnly)
{
    const QString expression = expressionFor(words);
    SQLite::Statement &statement = m_statements->matching;
    const Run run(statement);
    bindText(statement, 1, titlesOnly ? QStringLiteral("{number title} : (%1)").arg(expression) : expression);
    statement.bind(2, int64_t{first});
    statement.bind(3, int64_t{last});
    statement.bind(4, limit);
    QList<Match> found;
    while (statement.executeStep())
        found.append({statement.getColumn(0).getInt64(), statement.getColumn(1).getDouble()});
    return found;
}

QList<qint64> SearchTables::range(SQLite::Statement &statement, const QString &from, const QString &until, int limit)
{
    const Run run(statement);
    bindText(statement, 1, from);
    bindText(statement, 2, until);
    statement.bind(3, limit);
    QList<qint64> entries;
    while (statement.executeStep())
        entries.append(statement.getColumn(0).getInt64());
    return entries;
}

QList<qint64> SearchTables::titled(const QString &start, int limit)
{
    const QString from = start.left(longestTitleKey);
    return range(m_statements->titles, from, from + QChar(behindAll), limit);
}

QList<qint64> SearchTables::numbered(const QString &number, int limit)
{
    const QString plain = plainNumber(number);
    if (plain.isEmpty() || plain.startsWith(bareSign))
        return {};
    const QString shorter = shortNumber(plain);
    return range(m_statements->numbers, shorter, shorter + QChar(u'\u0001'), limit);
}

QList<qint64> SearchTables::numbersFrom(const QString &start, int limit)
{
    const QString plain = plainNumber(start);
    if (plain.isEmpty() || plain.startsWith(bareSign))
        return {};
    QList<qint64> entries = range(m_statements->numbers, plain, plain + QChar(behindAll), limit);
    if (plain[0].isDigit()) {
        const QString bare = bareSign + shortNumber(plain);
        entries += range(m_statements->numbers, bare, bare + QChar(behindAll), limit);
    }
    return entries;
}

} // namespace aanjager
