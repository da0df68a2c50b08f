#include "ui/pages/matrix/matrix_headers.h"

#include "ui/models/matrix_model.h"
#include "ui/pages/matrix/matrix_delegate.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTableView>

namespace aanjager {

using theme::TextStyle;

namespace {

constexpr int headerHeight = 38, highestHeader = 130;
constexpr int titleRoom = 286; ///< of the measures, at 100 % text size
constexpr int titleShare = 36; ///< percent of the width that they take at most
constexpr int titleMargin = 24;
constexpr int numberRoom = 38, narrowestTitle = 150;
constexpr int nameEdge = 4; ///< of a column's width, not for its name

/** Ends of Dutch place names before which a name may be parted. */
constexpr const char *placeEnds[] = {"landen", "drecht", "bergen", "hoven", "waard", "kerk", "burg",  "berg",
                                     "dijk",   "veen",   "veld",   "stad",  "wijk",  "land", "poort", "broek",
                                     "meer",   "beek",   "recht",  "haven", "dam",   "dorp", "horst", "voort"};

/** Where a name can be parted, with the sign that its first line ends in, the best place first. */
QList<std::pair<qsizetype, QString>> partings(const QString &name)
{
    QList<std::pair<qsizetype, QString>> places;
    for (qsizetype i = name.size() - 2; i > 0; --i)
        if (name[i] == u' ' || name[i] == u'-')
            places.append(std::pair(i + 1, QString()));
    for (const char *end : placeEnds) {
        const qsizetype at = name.lastIndexOf(QLatin1String(end));
        if (at > 2 && name[at - 1].isLetter())
            places.append(std::pair(at, QStringLiteral("-")));
    }
    return places;
}

const MatrixModel *matrixOf(const QHeaderView &header)
{
    return qobject_cast<const MatrixModel *>(header.model());
}

QModelIndex currentOf(const QHeaderView &header)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(header.parentWidget());
    return view ? view->currentIndex() : QModelIndex();
}

QFont headerFont(bool strong)
{
    QFont font = theme::Theme::instance().font(TextStyle::Label);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

/** A title in one line, else in two small ones, of which the second may be cut. */
void paintTitle(QPainter &painter, const QRect &line, const QString &title)
{
    if (painter.fontMetrics().horizontalAdvance(title) <= line.width())
        return painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, title);
    QFont small = theme::Theme::instance().font(TextStyle::Caption);
    small.setWeight(painter.font().weight());
    const QFontMetrics metrics(small);
    qsizetype end = title.size();
    while (end > 0 && metrics.horizontalAdvance(title.left(end)) > line.width())
        end = title.lastIndexOf(u' ', end - 1);
    painter.setFont(small);
    if (end <= 0 || end == title.size())
        return painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                                metrics.elidedText(title, Qt::ElideRight, line.width()));
    const int height = metrics.ascent() + metrics.descent();
    const QRect upper(line.left(), line.center().y() + 1 - height, line.width(), height);
    painter.drawText(upper, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, title.left(end));
    painter.drawText(upper.translated(0, height), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(title.mid(end + 1), Qt::ElideRight, line.width()));
}

/** No lines and no ground of its own: the cells part the rows and columns. */
void paintGround(QWidget *viewport, const QPaintEvent &event)
{
    QPainter(viewport).fillRect(event.rect(), theme::Theme::instance().palette().surface);
}

} // namespace

MunicipalityHeader::MunicipalityHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(20);
}

QSize MunicipalityHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            isUpright() ? uprightHeight() : theme::Theme::instance().length(headerHeight)};
}

void MunicipalityHeader::paintEvent(QPaintEvent *event)
{
    paintGround(viewport(), *event);
    QPainter painter(viewport());
    m_areWhole = haveRoom();
    m_isUpright = isUpright();
    for (int section = 0; section < count(); ++section) {
        const QRect rect(sectionViewportPosition(section), 0, sectionSize(section), height());
        if (rect.intersects(event->rect()))
            paintSection(&painter, rect, section);
    }
}

QStringList MunicipalityHeader::linesOf(const QString &name, const QFontMetrics &metrics, int width)
{
    const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) <= width; };
    if (fits(name))
        return {name};
    for (const auto &[at, sign] : partings(name))
        if (const QStringList lines{name.left(at).trimmed() + sign, name.mid(at)}; fits(lines[0]) && fits(lines[1]))
            return lines;
    return {};
}

bool MunicipalityHeader::haveRoom() const
{
    const MatrixModel *matrix = matrixOf(*this);
    const QFontMetrics metrics(headerFont(true));
    for (int section = 0; matrix && section < matrix->columnCount(); ++section)
        if (linesOf(matrix->municipalityAt(section).name, metrics, sectionSize(section) - nameEdge).isEmpty())
            return false;
    return true;
}

/** Names that fit in no way, and have no short name that does, stand upright. */
bool MunicipalityHeader::isUpright() const
{
    const MatrixModel *matrix = matrixOf(*this);
    const QFontMetrics metrics(headerFont(true));
    for (int section = 0; matrix && section < matrix->columnCount(); ++section) {
        const Party &each = matrix->municipalityAt(section);
        const int width = sectionSize(section) - nameEdge;
        if (linesOf(each.name, metrics, width).isEmpty() &&
            metrics.horizontalAdvance(each.shortName.isEmpty() ? each.name : each.shortName) > width)
            return !haveRoom();
    }
    return false;
}

int MunicipalityHeader::uprightHeight() const
{
    const MatrixModel &matrix = *matrixOf(*this);
    const QFontMetrics metrics(headerFont(true));
    int longest = 0;
    for (int section = 0; section < matrix.columnCount(); ++section)
        longest = std::max(longest, metrics.horizontalAdvance(matrix.municipalityAt(section).name));
    return std::min(longest + 12, theme::Theme::instance().length(highestHeader));
}

QString MunicipalityHeader::textOf(int section) const
{
    const Party &municipality = matrixOf(*this)->municipalityAt(section);
    const QFontMetrics metrics(headerFont(true));
    const int width = sectionSize(section) - nameEdge;
    if (m_areWhole)
        return linesOf(municipality.name, metrics, width).join(QLatin1Char('\n'));
    return metrics.elidedText(municipality.shortName.isEmpty() ? municipality.name : municipality.shortName,
                              Qt::ElideMiddle, width);
}

void MunicipalityHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    const bool isChosen = currentOf(*this).column() == section;
    painter->setFont(headerFont(isChosen));
    painter->setPen(isChosen ? palette.ink : palette.ink2);
    if (!m_isUpright)
        return painter->drawText(rect.adjusted(0, 0, 0, -6), Qt::AlignHCenter | Qt::AlignBottom, textOf(section));
    painter->save();
    painter->translate(rect.left(), rect.bottom() - 5);
    painter->rotate(-90);
    const int room = rect.height() - 8;
    painter->drawText(
        QRect(0, 0, room, rect.width()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(matrixOf(*this)->municipalityAt(section).name, Qt::ElideRight, room));
    painter->restore();
}

MeasureHeader::MeasureHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

QSize MeasureHeader::sizeHint() const
{
    const int room = theme::Theme::instance().length(titleRoom);
    const int share = parentWidget() ? parentWidget()->width() * titleShare / 100 : room;
    return {std::min(room, std::max(share, theme::Theme::instance().length(narrowestTitle))),
            QHeaderView::sizeHint().height()};
}

void MeasureHeader::setLongestNumber(const QString &number)
{
    m_longestNumber = number;
    viewport()->update();
}

void MeasureHeader::paintEvent(QPaintEvent *event)
{
    paintGround(viewport(), *event);
    QPainter painter(viewport());
    const int first = std::max(0, visualIndexAt(event->rect().top()));
    for (int section = first; section < count(); ++section) {
        const QRect rect(0, sectionViewportPosition(section), width(), sectionSize(section));
        if (rect.top() > event->rect().bottom())
            break;
        paintSection(&painter, rect, section);
    }
}

void MeasureHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const MatrixModel *matrix = matrixOf(*this);
    const Measure *measure = matrix && section < matrix->rowCount() ? matrix->measureAt(section) : nullptr;
    if (!measure)
        return;
    const theme::Theme &theme = theme::Theme::instance();
    const bool isChosen = currentOf(*this).row() == section;
    const int height = theme.length(MatrixDelegate::cellHeight);
    QRect line(rect.left() + titleMargin, rect.bottom() + 1 - height - 2 * MatrixDelegate::gap,
               rect.width() - titleMargin - 10, height);
    painter->setFont(theme.font(TextStyle::Body));
    painter->setPen(theme.palette().ink2);
    const int number = std::max(theme.length(numberRoom),
                                painter->fontMetrics().horizontalAdvance(m_longestNumber) + theme.length(10));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, measure->number);
    line.setLeft(line.left() + number);
    painter->setFont(theme.font(isChosen ? TextStyle::BodyStrong : TextStyle::Body));
    painter->setPen(theme.palette().ink);
    paintTitle(*painter, line, measure->title);
}

} // namespace aanjager
