#include "ui/dialogs/pdf_pages.h"

namespace aanjager {

std::shared_ptr<PdfPages> PdfPages::read(const QByteArray &bytes, QThread *home)
{
    const std::shared_ptr<PdfPages> pages(new PdfPages(bytes));
    pages->m_buffer.open(QIODevice::ReadOnly);
    QPdfDocument &document = pages->m_document;
    document.load(&pages->m_buffer);
    const int count = document.status() == QPdfDocument::Status::Ready ? document.pageCount() : 0;
    for (int page = 0; page < count; ++page)
        pages->m_sizes.append(document.pagePointSize(page));
    if (count == 0)
        return nullptr;
    pages->m_buffer.moveToThread(home);
    document.moveToThread(home);
    return pages;
}

} // namespace aanjager
