#include "core/report/markup.h"

namespace aanjager::report {

namespace {

/** Whether XML 1.0 can hold the unit at `at`; halves of a pair count where both are there. */
bool isText(const QString &text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate())
        return at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    if (unit.isLowSurrogate())
        return at > 0 && text.at(at - 1).isHighSurrogate();
    const char16_t code = unit.unicode();
    return code >= 0x20 ? code < 0xFFFE : code == u'\t' || code == u'\n';
}

} // namespace

QString textInXml(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        if (isText(text, i))
            kept.append(text.at(i));
    return kept;
}

Markup::Markup(const char *lineBreak) : m_lineBreak(lineBreak)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.setDevice(&m_buffer);
}

void Markup::attributes(Attributes attributes)
{
    for (const auto &[name, value] : attributes)
        if (!value.text().isNull())
            m_xml.writeAttribute(QString::fromLatin1(name), textInXml(value.text()));
}

void Markup::open(const char *tag, Attributes given)
{
    m_xml.writeStartElement(QString::fromLatin1(tag));
    attributes(given);
    m_xml.writeCharacters(QString()); // ends the start tag: HTML knows no "<td/>"
}

void Markup::close()
{
    m_xml.writeEndElement();
}

void Markup::single(const char *tag, Attributes given)
{
    m_xml.writeEmptyElement(QString::fromLatin1(tag));
    attributes(given);
    m_xml.writeCharacters(QString());
}

void Markup::text(const QString &text)
{
    bool first = true;
    for (const QString &line : textInXml(text).split(QLatin1Char('\n'))) {
        if (!first)
            single(m_lineBreak);
        first = false;
        m_xml.writeCharacters(line);
    }
}

void Markup::element(const char *tag, const QString &content, Attributes attributes)
{
    const Element element(*this, tag, attributes);
    text(content);
}

void Markup::raw(const QByteArray &markup)
{
    m_buffer.write(markup);
}

QByteArray xmlFile(const Markup &markup)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + markup.bytes() + '\n';
}

} // namespace aanjager::report
