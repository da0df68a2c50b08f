// The part of the program that reads PDF, on QtPdf, which brings a browser's reader and a network with it.
#include "ui/dialogs/pdf_pages.h"

#include <QBuffer>
#include <QPdfDocument>

namespace aanjager {

namespace {

class ReadPages : public PdfPages
{
public:
    explicit ReadPages(const QByteArray &bytes) : m_bytes(bytes)
    {
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
        const int count = m_document.status() == QPdfDocument::Status::Ready ? m_document.pageCount() : 0;
        for (int page = 0; page < count; ++page)
            m_sizes.append(m_document.pagePointSize(page));
    }

    void moveTo(QThread *home)
    {
        m_buffer.moveToThread(home);
        m_document.moveToThread(home);
    }

    QPdfDocument &document() override { return m_document; }
    QImage draw(int page, const QSize &pixels) override { return m_document.render(page, pixels); }

private:
    QByteArray m_bytes;
    QBuffer m_buffer{&m_bytes};
    QPdfDocument m_document;
};

} // namespace

} // namespace aanjager

/** Null when it is no PDF, else the caller's. */
extern "C" Q_DECL_EXPORT aanjager::PdfPages *aanjagerReadPdf(const QByteArray &bytes, QThread *home)
{
    auto pages = std::make_unique<aanjager::ReadPages>(bytes);
    if (pages->sizes().isEmpty())
        return nullptr;
    pages->moveTo(home);
    return pages.release();
}
