#include "ui/paper/pdf_structure.h"

#include <string_view>

namespace aanjager::paper {

namespace {

QByteArray attributesOf(const TagFacts &facts, double pageHeight)
{
    if (!facts.box.isNull())
        return "/O/Layout/Placement/Block/BBox" + rectangle(facts.box, pageHeight);
    QByteArray text;
    if (facts.numbered)
        text += "/ListNumbering/Decimal";
    if (facts.scope != HeaderScope::None)
        text += facts.scope == HeaderScope::Row ? "/Scope/Row" : "/Scope/Column";
    if (facts.columns > 1)
        text += "/ColSpan " + QByteArray::number(facts.columns);
    if (!facts.summary.isEmpty())
        text += "/Summary" + textString(facts.summary);
    if (text.isEmpty())
        return text;
    return (facts.numbered ? "/O/List" : "/O/Table") + text;
}

QByteArray entriesOf(const TagFacts &facts, double pageHeight)
{
    QByteArray entries;
    if (!facts.alternative.isEmpty())
        entries += "/Alt" + textString(facts.alternative);
    if (const QByteArray attributes = attributesOf(facts, pageHeight); !attributes.isEmpty())
        entries += "/A<<" + attributes + ">>";
    return entries;
}

} // namespace

void PdfStructure::addKid(Element &element, const QByteArray &kid)
{
    element.lastKid = element.kidList.size();
    element.kidList += element.kids++ > 0 ? ' ' + kid : kid;
}

void PdfStructure::open(Tag tag, const TagFacts &facts, double pageHeight)
{
    const PdfRef object = m_file.reserve();
    if (!m_open.empty()) {
        m_open.back().hasElements = true;
        addKid(m_open.back(), reference(object));
    } else {
        m_roots += ' ' + reference(object);
    }
    m_open.push_back({tag, object});
    m_open.back().facts = entriesOf(facts, pageHeight);
    if (std::string_view(tag) == "Note")
        m_open.back().facts += "/ID(note" + QByteArray::number(++m_notes) + ')';
}

void PdfStructure::close()
{
    const Element element = std::move(m_open.back());
    m_open.pop_back();
    const PdfRef parent = m_open.empty() ? m_root : m_open.back().object;
    const bool hidden = std::string_view(element.tag) == hiddenWords;
    QByteArray body = "<</Type/StructElem/S/" + QByteArray(hidden ? "Span" : element.tag) + "/P " + reference(parent);
    if (element.page != 0)
        body += "/Pg " + reference(element.page);
    if (element.kids == 1)
        body += "/K " + element.kidList;
    else if (element.kids > 1)
        body += "/K[" + element.kidList + ']';
    m_file.write(element.object, body + element.facts + ">>");
}

int PdfStructure::beginPage()
{
    m_marks.clear();
    m_page = m_parents.size();
    m_parents.push_back(m_file.reserve());
    return static_cast<int>(m_page);
}

void PdfStructure::endPage()
{
    QByteArray list = "[";
    for (const PdfRef element : m_marks)
        list += reference(element) + ' ';
    m_file.write(m_parents[m_page], list + ']');
}

int PdfStructure::mark(PdfRef page)
{
    Element &element = m_open.back();
    const QByteArray number = QByteArray::number(static_cast<qint64>(m_marks.size()));
    if (element.page == 0)
        element.page = page;
    addKid(element, element.page == page ? number : "<</Type/MCR/Pg " + reference(page) + "/MCID " + number + ">>");
    m_marks.push_back(element.object);
    return static_cast<int>(m_marks.size()) - 1;
}

void PdfStructure::unmark()
{
    Element &element = m_open.back();
    element.kidList.truncate(element.lastKid);
    if (--element.kids == 0)
        element.page = 0;
    m_marks.pop_back();
}

int PdfStructure::attach(PdfRef annotation, PdfRef page)
{
    Element &element = m_open.back();
    if (element.page == 0)
        element.page = page;
    addKid(element, "<</Type/OBJR/Pg " + reference(page) + "/Obj " + reference(annotation) + ">>");
    m_parents.push_back(element.object);
    return static_cast<int>(m_parents.size()) - 1;
}

PdfRef PdfStructure::finish()
{
    while (!m_open.empty())
        close();
    QByteArray numbers;
    for (size_t key = 0; key < m_parents.size(); ++key)
        numbers += QByteArray::number(static_cast<qint64>(key)) + ' ' + reference(m_parents[key]) + ' ';
    const PdfRef tree = m_file.add("<</Nums[" + numbers + "]>>");
    m_file.write(m_root, "<</Type/StructTreeRoot/K[" + m_roots.trimmed() + "]/ParentTree " + reference(tree) +
                             "/ParentTreeNextKey " + QByteArray::number(static_cast<qint64>(m_parents.size())) + ">>");
    return m_root;
}

} // namespace aanjager::paper
