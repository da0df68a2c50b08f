#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QSizeF>
#include <memory>

class QPdfDocument;
class QThread;

namespace aanjager {

/** A PDF that was read, with the sizes of its pages: reading many pages takes long, so it may be done in any thread. */
class PdfPages
{
public:
    virtual ~PdfPages() = default;

    /** Null when it is no PDF, or when this program lacks the part that reads them. What is read belongs to `home`,
     * where it is to be destroyed. */
    static std::shared_ptr<PdfPages> read(const QByteArray &bytes, QThread *home);

    virtual QPdfDocument &document() = 0;
    /** Null when it cannot be drawn. Any thread, one at a time. */
    virtual QImage draw(int page, const QSize &pixels) = 0;
    /** In points. */
    const QList<QSizeF> &sizes() const { return m_sizes; }

protected:
    QList<QSizeF> m_sizes;
};

} // namespace aanjager
