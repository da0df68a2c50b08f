#include "ui/dialogs/pages_view.h"

#include "ui/dialogs/pdf_pages.h"
#include "ui/theme/theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <cmath>

namespace aanjager {

namespace {

constexpr int pageMargin = 16; ///< around the pages and between them
constexpr double pointsPerInch = 72;

/** To a screen reader the pages are a document. */
QAccessibleInterface *documentOfPages(const QString &type, QObject *object)
{
    if (type != QLatin1String("aanjager::PagesView"))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Document);
}

} // namespace

PagesView::PagesView(QWidget *parent) : QAbstractScrollArea(parent)
{
    static const bool isKnown = (QAccessible::installFactory(&documentOfPages), true);
    Q_UNUSED(isKnown)
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the report"));
    connect(&theme::Theme::instance(), &theme::Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

PagesView::~PagesView()
{
    if (m_drawing.image.valid())
        m_drawing.image.wait();
}

QPdfDocument *PagesView::document() const
{
    return m_paper ? &m_paper->document() : nullptr;
}

void PagesView::show(const std::shared_ptr<PdfPages> &pages)
{
    m_paper = pages;
    for (Picture &picture : m_pictures)
        picture.isStale = true;
    layOut();
    emit pageChanged();
}

int PagesView::pageCount() const
{
    return static_cast<int>(m_places.size());
}

void PagesView::goTo(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(m_places[page].top() - pageMargin);
}

void PagesView::setZoom(int zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    const int page = m_page;
    layOut();
    goTo(page);
}

double PagesView::scale() const
{
    if (m_zoom > 0)
        return m_zoom / 100.0 * logicalDpiX() / pointsPerInch;
    QSizeF largest;
    for (const QSizeF &size : m_paper->sizes())
        largest = largest.expandedTo(size);
    // Where pages lie on their side between those that stand, those that stand say how large all are.
    const QSizeF first = m_paper->sizes().first();
    const double room = maximumViewportSize().width() - verticalScrollBar()->sizeHint().width() - 2.0 * pageMargin;
    const double height = (maximumViewportSize().height() - 2.0 * pageMargin) / first.height();
    const double width = room / first.width();
    return std::max(0.1, m_zoom == wholePage ? std::min(room / largest.width(), height) : width);
}

QSize PagesView::pixelsOf(int page) const
{
    return (QSizeF(m_places[page].size()) * devicePixelRatioF()).toSize();
}

void PagesView::layOut()
{
    m_places.clear();
    if (!m_paper)
        return;
    int top = pageMargin, widest = 0;
    const double factor = scale();
    for (const QSizeF &points : m_paper->sizes()) {
        const QSize size = (points * factor).toSize();
        m_places.append({QPoint(pageMargin, top), size});
        top += size.height() + pageMargin;
        widest = std::max(widest, size.width() + 2 * pageMargin);
    }
    const QSize room = maximumViewportSize();
    const int barWidth = top > room.height() ? verticalScrollBar()->sizeHint().width() : 0;
    const int width = room.width() - barWidth;
    for (QRect &place : m_places)
        place.moveLeft(std::max(pageMargin, (std::max(width, widest) - place.width()) / 2));
    verticalScrollBar()->setRange(0, std::max(0, top - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(pageMargin * 3);
    horizontalScrollBar()->setRange(0, std::max(0, widest - width));
    horizontalScrollBar()->setPageStep(width);
    for (auto at = m_pictures.begin(); at != m_pictures.end();)
        at = at.key() >= pageCount() ? m_pictures.erase(at) : std::next(at);
    follow();
    viewport()->update();
}

QRect PagesView::rectOf(int page) const
{
    return m_places[page].translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

bool PagesView::isMissing(int page) const
{
    const auto at = m_pictures.constFind(page);
    return at == m_pictures.cend() || at->isStale || at->image.size() != pixelsOf(page);
}

/** Draws in a thread of its own, one page at a time; the next follows when this one is painted. */
void PagesView::draw(int page)
{
    const auto run = [this, paper = m_paper.get(), page, size = pixelsOf(page)] {
        QImage image = paper->draw(page, size);
        QMetaObject::invokeMethod(this, &PagesView::take, Qt::QueuedConnection);
        return image;
    };
    m_drawing.paper = m_paper;
    m_drawing.page = page;
    m_drawing.image = std::async(std::launch::async, run);
}

void PagesView::take()
{
    QImage image = m_drawing.image.get();
    if (image.isNull() &&
        m_drawing.page < pageCount()) { // a page that cannot be drawn stays white, and is not tried for ever
        image = QImage(pixelsOf(m_drawing.page), QImage::Format_RGB32);
        image.fill(Qt::white);
    }
    const auto paper = std::exchange(m_drawing.paper, nullptr);
    if (m_drawing.page < pageCount())
        m_pictures[m_drawing.page] = {image, paper != m_paper};
    viewport()->update();
}

bool PagesView::isDrawn() const
{
    for (int page = 0; page < pageCount(); ++page)
        if (rectOf(page).intersects(viewport()->rect()) && isMissing(page))
            return false;
    return pageCount() > 0;
}

void PagesView::paintEvent(QPaintEvent *event)
{
    const theme::Palette &palette = theme::Theme::instance().palette();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette.win);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = rectOf(page);
        if (!rect.intersects(viewport()->rect())) {
            m_pictures.remove(page);
            continue;
        }
        if (isMissing(page) && !m_drawing.image.valid())
            draw(page);
        painter.fillRect(rect, Qt::white);
        if (const QImage &image = m_pictures[page].image; !image.isNull())
            painter.drawImage(rect, image);
        painter.setPen(palette.line2);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    const int page = m_page;
    const bool isAtTop = verticalScrollBar()->value() == 0;
    layOut();
    if (!isAtTop)
        goTo(page);
    QAbstractScrollArea::resizeEvent(event);
}

void PagesView::scrollContentsBy(int, int)
{
    follow();
    viewport()->update();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagesView::follow()
{
    const int middle = verticalScrollBar()->value() + maximumViewportSize().height() / 2;
    int page = 0;
    while (page + 1 < pageCount() && m_places[page + 1].top() <= middle)
        ++page;
    if (std::exchange(m_page, page) != page)
        emit pageChanged();
}

} // namespace aanjager
