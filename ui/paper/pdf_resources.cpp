#include "ui/paper/pdf_resources.h"

namespace aanjager::paper {

namespace {

QByteArray named(const char *kind, size_t number)
{
    return kind + QByteArray::number(static_cast<qint64>(number));
}

QByteArray listed(const char *kind, const std::vector<PdfRef> &objects)
{
    QByteArray text;
    for (size_t i = 0; i < objects.size(); ++i)
        text += named(kind, i + 1) + ' ' + reference(objects[i]);
    return text;
}

} // namespace

QByteArray PdfResources::state(const QByteArray &entries)
{
    const auto [place, fresh] = m_states.try_emplace(entries);
    if (fresh)
        place->second = named("/G", m_states.size());
    return place->second;
}

QByteArray PdfResources::opacity(int thousandths)
{
    QByteArray share;
    appendNumber(share, thousandths / 1000.0, 3);
    return state("/ca " + share + "/CA " + share);
}

QByteArray PdfResources::softMask(PdfRef form)
{
    return state("/SMask<</Type/Mask/S/Luminosity/G " + reference(form) + ">>");
}

QByteArray PdfResources::drawable(PdfRef formOrImage)
{
    m_drawables.push_back(formOrImage);
    return named("/X", m_drawables.size());
}

QByteArray PdfResources::shading(PdfRef shading)
{
    m_shadings.push_back(shading);
    return named("/S", m_shadings.size());
}

Result<void> PdfResources::finish()
{
    const Result<QByteArray> fonts = m_fonts.finish();
    if (!fonts)
        return tl::unexpected(fonts.error());
    QByteArray states;
    for (const auto &[entries, name] : m_states)
        states += name + "<</Type/ExtGState" + entries + ">>";
    m_file.write(m_object, "<</Font<<" + *fonts + ">>/ExtGState<<" + states + ">>/XObject<<" +
                               listed("/X", m_drawables) + ">>/Shading<<" + listed("/S", m_shadings) + ">>>>");
    return {};
}

} // namespace aanjager::paper
