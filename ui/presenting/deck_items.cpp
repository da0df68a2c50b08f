#include "ui/presenting/deck_items.h"

#include "ui/models/roles.h"

namespace aanjager {

void DeckItems::show(const QList<report::DeckItem> &items)
{
    const auto isAmong = [](const QList<report::DeckItem> &those, const report::DeckItem &item) {
        return std::any_of(those.begin(), those.end(),
                           [&item](const report::DeckItem &each) { return each.about == item.about; });
    };
    beginResetModel();
    m_gone.removeIf([&](const report::DeckItem &gone) { return isAmong(items, gone); });
    for (const report::DeckItem &item : std::as_const(m_items))
        if (!isAmong(items, item))
            m_gone.append(item);
    m_items = items;
    endResetModel();
}

int DeckItems::rowAbout(const report::SlideSubject &about) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_items[row].about == about)
            return row;
    return -1;
}

void DeckItems::setNotes(int row, const QString &notes)
{
    if (row < 0 || row >= rowCount() || m_items[row].notes == notes)
        return;
    m_items[row].notes = notes;
    emit chosenChanged();
}

bool DeckItems::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount())
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_items.move(row, to);
    endMoveRows();
    emit chosenChanged();
    return true;
}

QList<DeckSlide> DeckItems::chosen(const State &state) const
{
    QList<DeckSlide> slides;
    for (const report::DeckItem &item : m_items + m_gone) {
        const DeckSlide *stored = state.find(item.stored);
        DeckSlide slide = stored ? *stored : DeckSlide{item.stored};
        slide.order = static_cast<int>(slides.size()) + 1;
        slide.kind = item.about.kind;
        slide.theme = item.about.theme;
        slide.measure = item.about.measure;
        slide.title = item.title;
        slide.isHidden = !item.isShown;
        slide.minutesPlanned = item.minutes;
        slide.notes = item.notes;
        slides.append(slide);
    }
    return slides;
}

int DeckItems::minutes() const
{
    int minutes = 0;
    for (const report::DeckItem &item : m_items)
        minutes += item.isShown ? item.minutes.value_or(0) : 0;
    return minutes;
}

int DeckItems::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int DeckItems::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeckItems::words(const report::DeckItem &item, int column) const
{
    switch (column) {
    case Name:
        return item.name;
    case Title:
        return item.title;
    default:
        return item.minutes ? QString::number(*item.minutes) : QString();
    }
}

QVariant DeckItems::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    const report::DeckItem &item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return words(item, index.column());
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(item.isShown ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (index.column() == Minutes ? Qt::AlignRight : Qt::AlignLeft));
    case ToneRole:
        return static_cast<int>(item.isShown ? TextTone::Plain : TextTone::Secondary);
    case Qt::AccessibleTextRole:
        return index.column() == Name ? (item.isShown ? tr("%1, shown") : tr("%1, not shown")).arg(item.name)
                                      : words(item, index.column());
    default:
        return {};
    }
}

bool DeckItems::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= m_items.size())
        return false;
    report::DeckItem &item = m_items[index.row()];
    if (role == Qt::CheckStateRole && index.column() == Name) {
        item.isShown = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() == Title) {
        item.title = value.toString().simplified();
    } else if (role == Qt::EditRole && index.column() == Minutes) {
        bool isNumber = false;
        const int minutes = value.toString().trimmed().toInt(&isNumber);
        if (!value.toString().trimmed().isEmpty() && (!isNumber || minutes < 0 || minutes > mostMinutes)) {
            emit refused(value.toString().trimmed());
            return false;
        }
        item.minutes = isNumber && minutes > 0 ? std::optional(minutes) : std::nullopt;
    } else {
        return false;
    }
    emit dataChanged(index.siblingAtColumn(Name), index.siblingAtColumn(Minutes));
    emit chosenChanged();
    return true;
}

Qt::ItemFlags DeckItems::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags : flags | Qt::ItemIsEditable;
}

QVariant DeckItems::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == Minutes ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Slide");
    case Title:
        return tr("Title of your own");
    default:
        return tr("Minutes");
    }
}

} // namespace aanjager
