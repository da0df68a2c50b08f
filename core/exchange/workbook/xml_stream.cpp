#include "core/exchange/workbook/xml_stream.h"

#include <cstring>
#include <expat.h>

namespace aanjager {

namespace {

constexpr int deepest = 200;

const char *withoutPrefix(const char *name)
{
    const char *colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

} // namespace

QByteArrayView XmlAttributes::operator[](const char *name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2)
        if (std::strcmp(withoutPrefix(pair[0]), name) == 0)
            return QByteArrayView(pair[1]);
    return {};
}

int XmlAttributes::number(const char *name, int otherwise) const
{
    const QByteArrayView value = (*this)[name];
    bool isNumber = false;
    const int number = value.isNull() ? -1 : QByteArray::fromRawData(value.data(), value.size()).toInt(&isNumber);
    return isNumber && number >= 0 ? number : otherwise;
}

bool XmlAttributes::isTrue(const char *name) const
{
    const QByteArrayView value = (*this)[name];
    return value == QByteArrayView("1") || value == QByteArrayView("true");
}

void XmlStream::Free::operator()(XML_ParserStruct *parser) const
{
    XML_ParserFree(parser);
}

XmlStream::XmlStream(XmlHandler &handler) : m_handler(handler), m_parser(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &XmlStream::beginElement, &XmlStream::endElement);
    XML_SetCharacterDataHandler(m_parser.get(), &XmlStream::characters);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &XmlStream::doctype);
}

void XmlStream::stopWith(const QString &why)
{
    if (m_handler.state)
        m_handler.state = fail(ErrorKind::Format, why);
    XML_StopParser(m_parser.get(), XML_FALSE);
}

void XmlStream::stopOnError()
{
    if (!m_handler.state)
        XML_StopParser(m_parser.get(), XML_FALSE);
}

void XmlStream::beginElement(void *self, const char *name, const char **pairs)
{
    auto *stream = static_cast<XmlStream *>(self);
    if (++stream->m_depth > deepest)
        return stream->stopWith(QStringLiteral("nested too deep"));
    stream->m_handler.begin(withoutPrefix(name), XmlAttributes(pairs));
    stream->stopOnError();
}

void XmlStream::endElement(void *self, const char *name)
{
    auto *stream = static_cast<XmlStream *>(self);
    --stream->m_depth;
    stream->m_handler.end(withoutPrefix(name));
    stream->stopOnError();
}

void XmlStream::characters(void *self, const char *text, int length)
{
    static_cast<XmlStream *>(self)->m_handler.text(QByteArrayView(text, length));
}

void XmlStream::doctype(void *self, const char *, const char *, const char *, int)
{
    static_cast<XmlStream *>(self)->stopWith(QStringLiteral("a document type is not read"));
}

Result<void> XmlStream::parse(QByteArrayView piece, bool isLast)
{
    const XML_Status status = XML_Parse(m_parser.get(), piece.data(), static_cast<int>(piece.size()), isLast);
    if (!m_handler.state)
        return m_handler.state;
    if (status != XML_STATUS_OK)
        return fail(ErrorKind::Format, QStringLiteral("no XML"));
    return {};
}

Result<void> XmlStream::feed(QByteArrayView piece)
{
    return parse(piece, false);
}

Result<void> XmlStream::finish()
{
    return parse({}, true);
}

} // namespace aanjager
