// What a person may change in the table: values in cells, and the order of the package.
#include "core/insight/savings.h"
#include "ui/models/measures_model.h"
#include "ui/models/typed_value.h"
#include "ui/session/measure_edits.h"

namespace aanjager {

namespace {

MeasureColumn editedColumn(const QModelIndex &index)
{
    return static_cast<MeasureColumn>(index.column());
}

const char *editableField(MeasureColumn column)
{
    switch (column) {
    case MeasureColumn::Title:
        return "title";
    case MeasureColumn::Lead:
        return "lead";
    case MeasureColumn::Status:
        return "status";
    case MeasureColumn::AtBat:
        return "owner_kind";
    case MeasureColumn::Theme:
        return "theme";
    case MeasureColumn::Start:
        return "starts";
    case MeasureColumn::Progress:
        return "progress";
    case MeasureColumn::End:
        return "ends";
    default:
        return nullptr;
    }
}

} // namespace

QVariant MeasuresModel::editData(const MeasureRow &row, MeasureColumn column, int role) const
{
    const Measure &measure = row.measure;
    if (role == Qt::EditRole) {
        switch (column) {
        case MeasureColumn::Lead:
            return measure.lead;
        case MeasureColumn::Theme:
            return placeOfTheme(measure.theme);
        case MeasureColumn::Start:
            return m_words.date(measure.starts);
        case MeasureColumn::End:
            return m_words.date(measure.ends);
        case MeasureColumn::Progress:
            return measure.progress ? QString::number(*measure.progress) : QString();
        default:
            return measure.title;
        }
    }
    if (column == MeasureColumn::Theme)
        return themeChoices();
    QStringList choices;
    const bool isStatus = column != MeasureColumn::AtBat;
    if (!isStatus)
        choices.append(tr("Nobody"));
    for (const Term &term : isStatus ? vocabularyOf<Status>().terms : vocabularyOf<OwnerKind>().terms)
        choices.append(m_words.label(term));
    return choices;
}

/** What an editor of a theme offers; it gives back a place among the themes in order, or -1 for none. */
QStringList MeasuresModel::themeChoices() const
{
    QStringList choices{tr("No theme")};
    for (const Theme *theme : themesInOrder(m_session.state()))
        choices.append(theme->name);
    return choices;
}

int MeasuresModel::placeOfTheme(Id<Theme> id) const
{
    const QList<const Theme *> themes = themesInOrder(m_session.state());
    const auto at = std::find_if(themes.begin(), themes.end(), [&](const Theme *each) { return each->id == id; });
    return at == themes.end() ? -1 : static_cast<int>(at - themes.begin());
}

bool MeasuresModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    m_refusal.clear();
    const std::optional<Value> written = valueOf(editedColumn(index), value);
    if (!written)
        return false;
    const QString field = QString::fromLatin1(editableField(editedColumn(index)));
    const auto write = [session = &m_session, id = measureAt(index), field, value = *written] {
        return setField(*session, id, field, value);
    };
    const Result<void> stored = write();
    if (!stored) {
        m_refusal = tr("This could not be stored.");
        emit notStored(stored.error(), write);
    }
    return stored.has_value();
}

/** What a person gave for a cell; nothing, with the reason in `m_refusal`, for what it cannot be. */
std::optional<Value> MeasuresModel::valueOf(MeasureColumn column, const QVariant &given)
{
    switch (column) {
    case MeasureColumn::Status:
        return Convert<Status>::toValue(static_cast<Status>(given.toInt()));
    case MeasureColumn::AtBat:
        return Convert<std::optional<OwnerKind>>::toValue(
            given.toInt() < 0 ? std::nullopt : std::optional(static_cast<OwnerKind>(given.toInt())));
    case MeasureColumn::Theme: {
        const Theme *theme = themesInOrder(m_session.state()).value(given.toInt(), nullptr);
        return theme ? Convert<Id<Theme>>::toValue(theme->id) : Value();
    }
    default:
        return typedValue(column, given.toString());
    }
}

std::optional<Value> MeasuresModel::typedValue(MeasureColumn column, const QString &text)
{
    const Field &field = *describe<Measure>().field(QString::fromLatin1(editableField(column)));
    const TypedValue typed = TypedValue::read(field, text);
    m_refusal = typed.problem();
    if (column == MeasureColumn::Title && isNothing(typed.value()))
        m_refusal = tr("The title cannot be empty.");
    return m_refusal.isEmpty() ? std::optional(typed.value()) : std::nullopt;
}

Qt::ItemFlags MeasuresModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!measureAt(index))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    // Where municipalities gave figures, theirs is the progress that is shown.
    const bool isTheirs =
        editedColumn(index) == MeasureColumn::Progress && m_rows.at(m_lines[index.row()].place).reported > 0;
    const bool editable = m_session.canEdit() && editableField(editedColumn(index)) && !isTheirs;
    const Qt::ItemFlags moving = canArrange() ? flags | Qt::ItemIsDragEnabled : flags;
    return editable ? moving | Qt::ItemIsEditable : moving;
}

bool MeasuresModel::canArrange() const
{
    const bool isPackage = m_grouping == MeasureGrouping::Theme || m_grouping == MeasureGrouping::None;
    return m_session.canEdit() && isPackage && !m_sorting.column;
}

std::optional<MeasuresModel::Arrangement> MeasuresModel::arranged(const QList<Id<Measure>> &ids, int line) const
{
    if (!canArrange() || line < 0 || line > m_lines.size())
        return std::nullopt;
    const QSet<Id<Measure>> moving(ids.begin(), ids.end());
    const auto isFixed = [&](const MeasureLine &each) { return !moving.contains(Id<Measure>{each.id}); };
    Arrangement result;
    Id<Measure> after, before;
    int above = line - 1;
    for (; above >= 0 && !m_lines[above].isHeading(); --above)
        if (!after && isFixed(m_lines[above]))
            after = {m_lines[above].id};
    for (int below = line; !after && below < m_lines.size() && !m_lines[below].isHeading(); ++below)
        if (!before && isFixed(m_lines[below]))
            before = {m_lines[below].id};
    if (m_grouping == MeasureGrouping::Theme) {
        if (above < 0)
            return std::nullopt; // above the first heading
        const qint64 key = m_lines[above].id;
        result.theme = key == MeasureDigest::none ? Id<Theme>() : Id<Theme>{key};
    }
    result.order = order();
    result.order.removeIf([&](Id<Measure> id) { return moving.contains(id); });
    const qsizetype at = after    ? result.order.indexOf(after) + 1
                         : before ? result.order.indexOf(before)
                                  : result.order.size();
    result.order = result.order.first(at) + ids + result.order.sliced(at);
    return result;
}

} // namespace aanjager
