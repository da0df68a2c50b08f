#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <memory>

struct XML_ParserStruct;

namespace aanjager {

/** The attributes of an element, as UTF-8; valid while `begin` runs. */
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) {}
    /** The value of an attribute by its name without prefix; a null view when it is not there. */
    QByteArrayView operator[](const char *name) const;
    QString text(const char *name) const { return QString::fromUtf8((*this)[name]); }
    /** A whole number from 0, or nothing. */
    int number(const char *name, int otherwise) const;
    bool isTrue(const char *name) const;

private:
    const char **m_pairs;
};

/** What reads an XML document as it comes. Names are without their prefix. */
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void begin(QByteArrayView name, const XmlAttributes &attributes) = 0;
    virtual void end(QByteArrayView name) = 0;
    virtual void text(QByteArrayView text) = 0;
    /** An error of the handler's own ends the reading. */
    Result<void> state = {};
};

/**
 * Feeds XML to a handler, piece by piece. A document type is refused, and with it every entity and every reference to
 * another file; so is nesting deeper than any spreadsheet has.
 */
class XmlStream
{
public:
    /** `handler` must outlive it. */
    explicit XmlStream(XmlHandler &handler);

    /** Fails with Format when it is no well-formed XML, or as the handler does. */
    Result<void> feed(QByteArrayView piece);
    Result<void> finish();

private:
    struct Free
    {
        void operator()(XML_ParserStruct *parser) const;
    };
    static void beginElement(void *self, const char *name, const char **pairs);
    static void endElement(void *self, const char *name);
    static void characters(void *self, const char *text, int length);
    static void doctype(void *self, const char *, const char *, const char *, int);
    void stopWith(const QString &why);
    void stopOnError();
    Result<void> parse(QByteArrayView piece, bool isLast);

    XmlHandler &m_handler;
    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    int m_depth = 0;
};

} // namespace aanjager
