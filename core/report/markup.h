#pragma once

#include <QBuffer>
#include <QXmlStreamWriter>
#include <initializer_list>
#include <utility>

namespace aanjager::report {

/** A text without what XML 1.0 cannot hold: control characters and halves of pairs. */
QString textInXml(const QString &text);

/** What an attribute says; a null one is left out. */
class AttributeValue
{
public:
    AttributeValue(const char *literal) : m_text(QString::fromLatin1(literal)) {}
    AttributeValue(const QString &text) : m_text(text) {}

    const QString &text() const { return m_text; }

private:
    QString m_text;
};

/** Writes elements and text as XML that an HTML parser reads alike. All text is escaped; what XML cannot hold is left
 * out. */
class Markup
{
public:
    using Attributes = std::initializer_list<std::pair<const char *, AttributeValue>>;

    /** A line end in a text becomes an element of the name `lineBreak`. */
    explicit Markup(const char *lineBreak);
    Q_DISABLE_COPY_MOVE(Markup)

    void open(const char *tag, Attributes attributes = {});
    void close();
    /** An element that has no content. */
    void single(const char *tag, Attributes attributes = {});
    void text(const QString &text);
    /** An element with a text. */
    void element(const char *tag, const QString &text, Attributes attributes = {});
    /** What is markup already, from no person's hand. */
    void raw(const QByteArray &markup);

    const QByteArray &bytes() const { return m_buffer.data(); }

private:
    void attributes(Attributes attributes);

    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
    const char *m_lineBreak;
};

/** An element that closes at the end of the scope. */
class Element
{
public:
    Element(Markup &markup, const char *tag, Markup::Attributes attributes = {}) : m_markup(markup)
    {
        m_markup.open(tag, attributes);
    }
    ~Element() { m_markup.close(); }
    Q_DISABLE_COPY_MOVE(Element)

private:
    Markup &m_markup;
};

/** What was written as an XML file. */
QByteArray xmlFile(const Markup &markup);

} // namespace aanjager::report
