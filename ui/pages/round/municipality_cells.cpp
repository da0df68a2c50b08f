#include "ui/pages/round/municipality_cells.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/pages/matrix/matrix_table.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace aanjager {

namespace {

constexpr int narrowestCell = 44, widestCell = 84, colouredHeight = 24, codeHeight = 15, cellGap = 4;

int cellLength(int pixels)
{
    return theme::Theme::instance().length(pixels);
}

QFont codeFont()
{
    return theme::Theme::instance().font(theme::TextStyle::Label);
}

} // namespace

MunicipalityCells::MunicipalityCells(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] { setFixedHeight(heightNeeded()); });
}

void MunicipalityCells::show(const QList<Cell> &cells)
{
    const Id<Party> before = chosen();
    m_cells = cells;
    m_current = 0;
    for (qsizetype at = 0; at < cells.size(); ++at)
        if (cells[at].municipality == before)
            m_current = at;
    setAccessibleName(cells.isEmpty() ? QString() : cells[m_current].words);
    setFixedHeight(heightNeeded());
    update();
}

Id<Party> MunicipalityCells::chosen() const
{
    return m_current < m_cells.size() ? m_cells[m_current].municipality : Id<Party>();
}

void MunicipalityCells::choose(Id<Party> municipality)
{
    for (qsizetype at = 0; at < m_cells.size(); ++at)
        if (m_cells[at].municipality == municipality)
            go(at);
}

int MunicipalityCells::inRow() const
{
    const int fit = std::max(1, (width() + cellGap) / (cellLength(narrowestCell) + cellGap));
    return std::min(fit, std::max(1, static_cast<int>(m_cells.size())));
}

int MunicipalityCells::heightNeeded() const
{
    const int rows = (static_cast<int>(m_cells.size()) + inRow() - 1) / inRow();
    return std::max(0, rows * (cellLength(colouredHeight) + cellLength(codeHeight) + 2 * cellGap));
}

QSize MunicipalityCells::sizeHint() const
{
    return {cellLength(narrowestCell) * 8, heightNeeded()};
}

/** The coloured part of a cell; its code stands above it. */
QRect MunicipalityCells::cellRect(qsizetype at) const
{
    const int across = inRow();
    const int side = std::min((width() + cellGap) / across - cellGap, cellLength(widestCell));
    const int row = static_cast<int>(at) / across, column = static_cast<int>(at) % across;
    const int top = row * (cellLength(colouredHeight) + cellLength(codeHeight) + 2 * cellGap) + cellLength(codeHeight);
    return {column * (side + cellGap), top, side, cellLength(colouredHeight)};
}

QRect MunicipalityCells::cellRect(Id<Party> municipality) const
{
    for (qsizetype at = 0; at < m_cells.size(); ++at)
        if (m_cells[at].municipality == municipality)
            return cellRect(at);
    return {};
}

qsizetype MunicipalityCells::cellAt(const QPoint &point) const
{
    for (qsizetype at = 0; at < m_cells.size(); ++at)
        if (cellRect(at).adjusted(0, -cellLength(codeHeight), 0, 0).contains(point))
            return at;
    return -1;
}

void MunicipalityCells::go(qsizetype to)
{
    m_current = std::clamp<qsizetype>(to, 0, std::max<qsizetype>(0, m_cells.size() - 1));
    if (m_cells.isEmpty())
        return;
    setAccessibleName(m_cells[m_current].words);
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
    update();
    emit looked();
}

bool MunicipalityCells::asks(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const int number = key.key() - Qt::Key_0;
    const bool isStatus = number >= 0 && number <= static_cast<int>(vocabularyOf<Status>().terms.size());
    return modifiers == Qt::NoModifier && (isStatus || MatrixTable::degreeOf(key.key()));
}

/** Its own keys go before those of the window's menus, and what a cell says is told under the mouse. */
bool MunicipalityCells::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && asks(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype at = cellAt(help->pos());
        QToolTip::showText(help->globalPos(), at < 0 ? QString() : plainToolTip(m_cells[at].words), this);
        return true;
    }
    return QWidget::event(event);
}

void MunicipalityCells::keyPressEvent(QKeyEvent *event)
{
    const qsizetype across = inRow();
    const int key = event->key();
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (key == Qt::Key_Left || key == Qt::Key_Right))
        return go(m_current + (key == Qt::Key_Right ? 1 : -1));
    if (isPlain && key == Qt::Key_Up)
        return m_current >= across ? go(m_current - across) : void();
    if (isPlain && key == Qt::Key_Down)
        return m_current + across < m_cells.size() ? go(m_current + across) : void();
    if (isPlain && (key == Qt::Key_Home || key == Qt::Key_End))
        return go(key == Qt::Key_Home ? 0 : m_cells.size() - 1);
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_Menu;
    if (isPlain && opens)
        return openMenu(mapToGlobal(chosenRect().bottomLeft()));
    if (!m_isEditable || m_cells.isEmpty() || !asks(*event))
        return QWidget::keyPressEvent(event);
    if (const auto degree = MatrixTable::degreeOf(key))
        emit degreeAsked(*degree);
    else
        emit statusAsked(key == Qt::Key_0 ? std::nullopt : std::optional(static_cast<Status>(key - Qt::Key_1)));
}

void MunicipalityCells::mousePressEvent(QMouseEvent *event)
{
    const qsizetype at = cellAt(event->pos());
    if (at < 0 || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const bool isAgain = at == m_current && hasFocus();
    go(at);
    if (isAgain)
        openMenu(mapToGlobal(chosenRect().bottomLeft()));
}

void MunicipalityCells::contextMenuEvent(QContextMenuEvent *event)
{
    if (const qsizetype at = cellAt(event->pos()); at >= 0)
        go(at);
    openMenu(event->globalPos());
}

void MunicipalityCells::openMenu(const QPoint &at)
{
    if (!m_isEditable || m_cells.isEmpty() || !m_list)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_list(*menu);
    menu->popup(at);
}

void MunicipalityCells::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    emit looked();
}

void MunicipalityCells::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
    emit looked();
}

void MunicipalityCells::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(heightNeeded());
}

void MunicipalityCells::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Palette &palette = theme::Theme::instance().palette();
    const QFont font = codeFont();
    for (qsizetype at = 0; at < m_cells.size(); ++at) {
        const QRect cell = cellRect(at);
        const bool isCurrent = hasFocus() && at == m_current;
        theme::paintMatrixCell(painter, cell, m_cells[at].look, font, palette);
        painter.setFont(font);
        painter.setPen(isCurrent ? palette.ink : palette.ink2);
        const QRect above(cell.left(), cell.top() - cellLength(codeHeight), cell.width(), cellLength(codeHeight) - 1);
        painter.drawText(above, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(m_cells[at].code, Qt::ElideMiddle, above.width()));
        if (!isCurrent)
            continue;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette.ink, 2));
        painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 3, 3);
        painter.setPen(QPen(palette.surface, 1));
        painter.drawRoundedRect(QRectF(cell).adjusted(2.5, 2.5, -2.5, -2.5), 2, 2);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

} // namespace aanjager
