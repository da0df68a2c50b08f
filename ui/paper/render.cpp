#include "ui/paper/render.h"

#include "ui/paper/page_layout.h"

namespace aanjager::paper {

Result<QByteArray> renderPdf(const report::Document &document, LayoutRecord *record, WorkProgress *progress)
{
    PdfDevice device;
    Canvas canvas(device, QLocale(document.language));
    PageLayout layout(document, canvas, progress);
    const int pages = layout.layDown(0);
    device.recordIn(record);
    canvas.beginDrawing();
    layout.layDown(pages);
    canvas.endDrawing();
    if (!goesOn(progress))
        return stopped();
    return device.finish({document.title, document.author, document.language, document.moment});
}

} // namespace aanjager::paper
