#include "ui/models/palette_model.h"

#include <QSet>

namespace aanjager {

namespace {

constexpr int mostCommands = 12;

/** How well a command is meant by what was typed: its title begins so, or holds the words; nothing when neither. */
std::optional<SearchRank> rankOf(const PaletteCommand &command, const SearchText &typed)
{
    if (!holdsEveryWord(command.words + QLatin1Char(' ') + command.kind, typed))
        return std::nullopt;
    const QString start = foldedForSearch(typed.words.join(QLatin1Char(' ')));
    return foldedForSearch(command.words).startsWith(start) ? SearchRank::TitleStart : SearchRank::Text;
}

} // namespace

PaletteModel::PaletteModel(PaletteSearch &search, const View &view, const report::Wording &words, QObject *parent)
    : QAbstractListModel(parent), m_search(search), m_view(view), m_words(words)
{
}

void PaletteModel::setCommands(const QList<PaletteCommand> &commands)
{
    m_commands = commands;
    fill();
}

void PaletteModel::setRecent(const QList<SearchHit> &recent)
{
    m_recent = recent;
    fill();
}

void PaletteModel::setText(const QString &typed)
{
    m_text = typed;
    fill();
}

void PaletteModel::fill()
{
    beginResetModel();
    m_rows.clear();
    const SearchText typed = readSearch(m_text);
    if (typed.isEmpty() && typed.scope == SearchScope::Everything)
        m_answer = {typed, m_recent, 0, false};
    else
        m_answer = m_search.search(m_text);
    leaveOutCardsCells();
    QList<Row> commands;
    if (typed.scope == SearchScope::Everything || typed.scope == SearchScope::Commands)
        addCommands(commands, typed);
    m_found = m_answer.found + static_cast<int>(commands.size());
    m_isMore = m_answer.isMore;
    const auto isMeant = [&](const Row &row) {
        return rankOf(m_commands[row.command], typed) == SearchRank::TitleStart;
    };
    const bool recordIsMeant = !m_answer.hits.isEmpty() && m_answer.hits.first().rank != SearchRank::Text;
    const bool isCommandMeant = !typed.isEmpty() && !recordIsMeant && !commands.isEmpty() && isMeant(commands.first());
    if (!commands.isEmpty())
        commands.prepend({tr("Pages and commands"), -1, -1, {}});
    if (isCommandMeant)
        m_rows += commands;
    addRecords(m_rows);
    if (!isCommandMeant)
        m_rows += commands;
    endResetModel();
}

/** A cell that was found by its own text is not listed again below its card. */
void PaletteModel::leaveOutCardsCells()
{
    QSet<std::pair<Id<Measure>, Id<Party>>> cards;
    for (const SearchHit &hit : std::as_const(m_answer.hits))
        if (hit.isCard())
            cards.insert({hit.measure, hit.municipality});
    m_answer.found -= static_cast<int>(m_answer.hits.removeIf([&](const SearchHit &hit) {
        const bool isCell = !hit.isCard() && qstrcmp(hit.description->table, tableOf<Applicability>) == 0;
        const Applicability *cell = isCell ? m_view.state.find(Id<Applicability>{hit.id}) : nullptr;
        return cell && cards.contains({cell->measure, cell->municipality});
    }));
}

void PaletteModel::addRecords(QList<Row> &rows)
{
    const bool isRecent = m_answer.typed.isEmpty();
    for (qsizetype i = 0; i < m_answer.hits.size(); ++i) {
        const bool begins = i == 0 || (!isRecent && m_answer.hits[i - 1].section != m_answer.hits[i].section);
        if (begins)
            rows.append({isRecent ? tr("Recent") : titleOf(m_answer.hits[i].section), -1, -1, {}});
        rows.append({{}, i, -1, {}});
    }
}

void PaletteModel::addCommands(QList<Row> &rows, const SearchText &typed)
{
    QList<std::pair<SearchRank, qsizetype>> meant;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const bool isOffered = typed.scope == SearchScope::Commands || m_commands[i].isCommon || !m_view.sequence;
        if (typed.isEmpty() ? isOffered : rankOf(m_commands[i], typed).has_value())
            meant.append({typed.isEmpty() ? SearchRank::Text : *rankOf(m_commands[i], typed), i});
    }
    std::stable_sort(meant.begin(), meant.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const qsizetype most = typed.scope == SearchScope::Commands ? meant.size() : mostCommands;
    for (const auto &each : meant.mid(0, most))
        rows.append({{}, -1, each.second, {}});
}

QString PaletteModel::titleOf(SearchSection section) const
{
    switch (section) {
    case SearchSection::Cards:
        return tr("Card");
    case SearchSection::Measures:
        return report::capitalised(m_words.items(m_view.state.programme()));
    case SearchSection::Work:
        return tr("Decisions and actions");
    case SearchSection::People:
        return tr("Parties, goals, meetings");
    case SearchSection::Local:
        break;
    }
    return tr("By municipality and round");
}

bool PaletteModel::isHeading(int row) const
{
    return row >= 0 && row < m_rows.size() && !m_rows[row].heading.isEmpty();
}

const SearchHit *PaletteModel::hitAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].hit >= 0 ? &m_answer.hits[m_rows[row].hit] : nullptr;
}

const PaletteCommand *PaletteModel::commandAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].command >= 0 ? &m_commands[m_rows[row].command] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const PaletteLine &PaletteModel::lineOf(const Row &row) const
{
    if (!row.line)
        row.line = row.hit >= 0 ? PaletteWords(m_view, m_words).line(m_answer.hits[row.hit], m_answer.typed)
                                : lineOf(m_commands[row.command]);
    return *row.line;
}

PaletteLine PaletteModel::lineOf(const PaletteCommand &command) const
{
    PaletteLine line;
    line.icon = command.icon;
    line.title = command.words;
    line.context = command.kind;
    line.keys = keyCaps(command.keys);
    line.typed = m_answer.typed;
    return line;
}

QString PaletteModel::spoken(const PaletteLine &line) const
{
    QStringList parts{line.text()};
    if (line.hasMarks && line.status)
        parts.append(m_words.label(*line.status));
    if (line.hasMarks)
        parts.append(m_words.verdict(line.verdict));
    if (!line.keys.isEmpty())
        parts.append(line.keys.join(QLatin1Char('+')));
    return parts.join(QStringLiteral(", "));
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == HeadsGroupRole)
        return !row.heading.isEmpty();
    if (!row.heading.isEmpty())
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.heading) : QVariant();
    switch (role) {
    case LineRole:
        return QVariant::fromValue(lineOf(row));
    case Qt::DisplayRole:
        return lineOf(row).text();
    case Qt::AccessibleTextRole:
        return spoken(lineOf(row));
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace aanjager
