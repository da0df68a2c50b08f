#pragma once

#include <QByteArray>
#include <QPointF>
#include <QString>
#include <map>
#include <memory>
#include <qpdf/QPDF.hh>
#include <set>
#include <vector>

namespace aanjager::conformance {

using Object = QPDFObjectHandle;

/** A marked sequence of a content stream, and the one around it. */
struct MarkedSequence
{
    std::string tag;  ///< with its slash, e.g. "/P"
    Object facts;     ///< its property list, or null
    int outer = -1;   ///< index into the stream's sequences
    bool opensInText; ///< whether it begins inside BT … ET
    int saves = 0;    ///< how many q are open where it begins
};

/** One operator with its operands, where it stands. */
struct Operation
{
    std::string name;
    std::vector<Object> operands;
    int mark = -1;   ///< the innermost marked sequence around it; -1 outside all
    Object font;     ///< the font in force, for the operators that show text
    QPointF at = {}; ///< where text is shown: points from the page's bottom left, as far as it is not in a form
};

/** A content stream: of a page, a form, a tiling pattern or a glyph of a Type 3 font. */
struct ContentStream
{
    QString place; ///< for findings, e.g. "page 1"
    int page = -1; ///< from 0; -1 when it is not a page's own
    Object owner;  ///< the page or the stream
    Object resources;
    QByteArray raw; ///< decoded, as written
    std::vector<Operation> operations;
    std::vector<MarkedSequence> marks;
    std::vector<std::string> disorder; ///< marked sequences, text objects and saved states that cross each other
    int deepestSave = 0;

    /** The innermost MCID around an operation, or -1. */
    int mcid(const Operation &operation) const;
    /** Whether an operation lies in an artifact. */
    bool inArtifact(const Operation &operation) const;
};

/** A structure element, in reading order. */
struct Element
{
    Object object;
    std::string type; ///< as the standard calls it, without its slash: roles are followed
    int parent = -1;  ///< -1 for a child of the root
    std::vector<int> children;
    std::vector<std::pair<int, int>> content; ///< page from 0 and MCID
    std::vector<Object> objects;              ///< annotations and XObjects it holds
};

/** A font, and the codes that the file shows with it. */
struct UsedFont
{
    Object font;
    std::set<unsigned> codes;
    bool isComposite() const;
    Object descendant() const; ///< the CIDFont of a composite font; the font itself otherwise
    Object descriptor() const;
    QString name() const;
};

/** A PDF read back: bytes, objects, contents and structure. Throws as libqpdf does for what is no PDF. */
class PaperFile
{
public:
    explicit PaperFile(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; }
    QPDF &file() { return m_file; }
    Object catalog() { return m_file.getRoot(); }
    const std::vector<Object> &pages() const { return m_pages; }
    const std::vector<Object> &objects() const { return m_objects; } ///< every indirect object
    const std::vector<ContentStream> &streams() const { return m_streams; }
    const std::vector<Element> &elements() const { return m_elements; }
    const std::vector<UsedFont> &fonts() const { return m_fonts; }
    const std::vector<Object> &annotations() const { return m_annotations; }
    /** Every dictionary of the file, those inside others and of streams too. */
    const std::vector<Object> &dictionaries() const { return m_dictionaries; }
    QByteArray metadata();                  ///< the XMP packet; empty when there is none
    QString title(const char *key);         ///< of the information dictionary
    QString textOf(const Element &element); ///< of the element and all below it
    /** The page on which an element or what is in it begins, from 0; -1 when it has no content. */
    int pageOf(const Element &element) const;
    std::vector<std::string> warnings() const { return m_warnings; }

private:
    void collectDictionaries();
    void readStreams();
    void readNested(const Object &resources, const QString &place);
    void readStream(ContentStream stream);
    void readElements(Object node, int parent, int depth);
    void readKid(Object kid, Object page, Element &element);
    std::string standardType(const std::string &name);
    int pageIndex(const Object &page) const;

    QByteArray m_bytes;
    QPDF m_file;
    std::vector<Object> m_pages, m_objects, m_annotations, m_dictionaries;
    std::vector<ContentStream> m_streams;
    std::vector<Element> m_elements;
    std::vector<UsedFont> m_fonts;
    std::vector<std::string> m_warnings;
    std::set<QPDFObjGen> m_read;
};

/** The bytes of a stream without its filters. */
QByteArray dataOf(Object stream);

/** The codes of a string shown with this font: one byte each, or two for a composite font. */
std::vector<unsigned> codesOf(const std::string &text, bool composite);

/** What each code of a ToUnicode map becomes. */
std::map<unsigned, QString> unicodeMap(const QByteArray &cmap);

/** The value under a key when the object is a dictionary or stream, else null. */
Object valueOf(Object object, const char *key);

/** A name without its slash; empty for anything else. */
std::string nameIn(Object object);

/** The integer, or `otherwise`. */
long long integerIn(Object object, long long otherwise);

} // namespace aanjager::conformance
