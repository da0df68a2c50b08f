#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <future>
#include <memory>

class QPdfDocument;

namespace aanjager {

class PdfPages;

/**
 * The pages of a PDF below each other, drawn in the background. Another PDF takes the place of the one shown without a
 * flicker and where a person was looking: a page keeps its old picture until the new one is there.
 */
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int fitWidth = 0;
    static constexpr int wholePage = -1;

    explicit PagesView(QWidget *parent = nullptr);
    ~PagesView() override;

    /** Never null. */
    void show(const std::shared_ptr<PdfPages> &pages);
    /** What is shown; null before the first. */
    QPdfDocument *document() const;

    int pageCount() const;
    /** The page in the middle of the view, from 0. */
    int page() const { return m_page; }
    void goTo(int page);

    /** Percent of the page's own size, `fitWidth` or `wholePage`. */
    void setZoom(int zoom);
    int zoom() const { return m_zoom; }
    /** Every page in sight has its picture. */
    bool isDrawn() const;

signals:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Picture
    {
        QImage image;
        bool isStale = true; ///< of an earlier PDF
    };
    /** The one page that is being drawn; what it is drawn from lives as long. */
    struct Drawing
    {
        std::future<QImage> image; ///< valid until it is taken
        std::shared_ptr<PdfPages> paper;
        int page = 0;
    };

    double scale() const;
    QSize pixelsOf(int page) const;
    bool isMissing(int page) const;
    void layOut();
    void draw(int page);
    void take();
    void follow();
    QRect rectOf(int page) const;

    std::shared_ptr<PdfPages> m_paper; ///< null before the first
    QList<QRect> m_places;             ///< of the pages, before scrolling
    QHash<int, Picture> m_pictures;
    Drawing m_drawing;
    int m_zoom = wholePage;
    int m_page = 0;
};

} // namespace aanjager
