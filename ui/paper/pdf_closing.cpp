// What closes a file: its outline, and the catalog that says what it is.
#include "ui/paper/pdf_device.h"

#include "ui/paper/pdf_engine.h"

#include <QColorSpace>

namespace aanjager::paper {

namespace {

/** The output intent of PDF/A: colours are sRGB. */
QByteArray outputIntent(PdfFile &file)
{
    const PdfRef profile = file.addStream("/N 3", QColorSpace(QColorSpace::SRgb).iccProfile());
    return "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)"
           "/DestOutputProfile " +
           reference(profile) + ">>";
}

} // namespace

void PdfDevice::writeOutline(PdfRef root)
{
    /** An entry's place among the others; index 0 is the root. */
    struct Kin
    {
        size_t parent = 0, first = 0, last = 0, before = 0, after = 0;
        int below = 0; ///< entries, at any depth
    };
    std::vector<Kin> kin(m_outline.size() + 1);
    std::vector<size_t> open = {0};
    const auto levelOf = [this](size_t entry) { return entry == 0 ? 0 : m_outline[entry - 1].level; };
    for (size_t entry = 1; entry < kin.size(); ++entry) {
        while (levelOf(open.back()) >= levelOf(entry))
            open.pop_back();
        Kin &parent = kin[open.back()];
        kin[entry].parent = open.back();
        kin[entry].before = parent.last;
        (parent.last == 0 ? parent.first : kin[parent.last].after) = entry;
        parent.last = entry;
        for (const size_t above : open)
            ++kin[above].below;
        open.push_back(entry);
    }
    const auto link = [&](const char *key, size_t entry) {
        return entry == 0 ? QByteArray() : key + reference(m_outline[entry - 1].object);
    };
    for (size_t entry = 0; entry < kin.size(); ++entry) {
        const Kin &own = kin[entry];
        QByteArray body = link("/First ", own.first) + link("/Last ", own.last);
        if (own.below > 0)
            body += "/Count " + QByteArray::number(own.below);
        if (entry == 0) {
            m_file.write(root, "<</Type/Outlines" + body + ">>");
            continue;
        }
        const OutlineEntry &said = m_outline[entry - 1];
        QByteArray height;
        appendNumber(height, said.height);
        m_file.write(said.object,
                     "<</Title" + textString(said.text) + "/Parent " +
                         (own.parent == 0 ? reference(root) : reference(m_outline[own.parent - 1].object)) +
                         link("/Prev ", own.before) + link("/Next ", own.after) + body + "/Dest[" +
                         reference(said.page) + "/XYZ 0 " + height + "0]>>");
    }
}

PdfRef PdfDevice::writeCatalog(const FileFacts &facts)
{
    QByteArray body = "<</Type/Catalog/Pages " + reference(m_pages) + "/StructTreeRoot " +
                      reference(m_structure.finish()) + "/MarkInfo<</Marked true>>/Lang" + textString(facts.language) +
                      "/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[" + outputIntent(m_file) + ']';
    if (!m_outline.empty()) {
        const PdfRef outline = m_file.reserve();
        writeOutline(outline);
        body += "/Outlines " + reference(outline) + "/PageMode/UseOutlines";
    }
    const PdfRef metadata = m_file.addStream("/Type/Metadata/Subtype/XML", xmpPacket(facts), false);
    return m_file.add(body + "/Metadata " + reference(metadata) + ">>");
}

} // namespace aanjager::paper
