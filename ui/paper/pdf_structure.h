#pragma once

#include "ui/paper/pdf_file.h"
#include "ui/paper/pdf_tags.h"

namespace aanjager::paper {

/**
 * The structure tree of a file. An element is written when it is closed, so that only what is open is kept, and for
 * each page which element each of its marked sequences belongs to.
 */
class PdfStructure
{
public:
    explicit PdfStructure(PdfFile &file) : m_file(file), m_root(file.reserve()) {}

    /** Opens an element inside the innermost open one; `pageHeight` (points) is that of the page it begins on. */
    void open(Tag tag, const TagFacts &facts, double pageHeight);
    void close();
    bool isOpen() const { return !m_open.empty(); }
    /** The innermost open element; 0 when there is none. */
    PdfRef innermost() const { return m_open.empty() ? 0 : m_open.back().object; }
    /** True when the innermost element may hold content: no element lies inside it. */
    bool takesContent() const { return !m_open.empty() && !m_open.back().hasElements; }
    Tag innermostTag() const { return m_open.back().tag; }

    /** Begins a page; returns the key under which its marked sequences are found. */
    int beginPage();
    void endPage();
    /** Gives the innermost element the next marked sequence of this page; returns its number there. */
    int mark(PdfRef page);
    /** Takes back the last sequence given, which must be the innermost element's. */
    void unmark();
    /** Gives the innermost element an annotation; returns the key under which the element is found. */
    int attach(PdfRef annotation, PdfRef page);

    /** Closes what is open and writes the root; returns it. */
    PdfRef finish();

private:
    struct Element
    {
        Tag tag = nullptr;
        PdfRef object = 0;
        PdfRef page = 0; ///< of its first content
        bool hasElements = false;
        int kids = 0;
        qsizetype lastKid = 0; ///< where the last one begins in kidList
        QByteArray kidList = {};
        QByteArray facts = {}; ///< entries of its dictionary
    };

    static void addKid(Element &element, const QByteArray &kid);

    PdfFile &m_file;
    PdfRef m_root;
    std::vector<Element> m_open;
    std::vector<PdfRef> m_parents; ///< by key: an element, or the list of those of a page's sequences
    int m_notes = 0;
    size_t m_page = 0;           ///< the key of this page
    std::vector<PdfRef> m_marks; ///< the elements of this page's sequences
    QByteArray m_roots;
};

} // namespace aanjager::paper
