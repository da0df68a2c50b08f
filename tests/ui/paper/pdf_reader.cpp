#include "tests/ui/paper/pdf_reader.h"

#include <QProcess>
#include <QRegularExpression>

namespace aanjager::test {

namespace {

QString nameOf(QPDFObjectHandle name)
{
    return QString::fromStdString(name.getName()).mid(1);
}

void collect(QPDFObjectHandle node, QList<QPDFObjectHandle> &found)
{
    if (node.isArray()) {
        for (QPDFObjectHandle &item : node.getArrayAsVector())
            collect(item, found);
    } else if (node.isDictionary() && node.hasKey("/S")) {
        found.append(node);
        collect(node.getKey("/K"), found);
    }
}

/** What the codes of a font stand for, from its map to Unicode. */
using Codes = QHash<QByteArray, QString>;

Codes codesOf(QPDFObjectHandle font)
{
    const std::shared_ptr<Buffer> map = font.getKey("/ToUnicode").getStreamData();
    const QString text =
        QString::fromLatin1(reinterpret_cast<const char *>(map->getBuffer()), static_cast<qsizetype>(map->getSize()));
    static const QRegularExpression entry(QStringLiteral("<([0-9a-f]{4})> <([0-9a-f]+)>\n"));
    Codes codes;
    for (auto found = entry.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QByteArray units = QByteArray::fromHex(match.captured(2).toLatin1());
        QString characters;
        for (qsizetype i = 0; i + 1 < units.size(); i += 2)
            characters +=
                QChar(static_cast<char16_t>(static_cast<uchar>(units[i]) << 8 | static_cast<uchar>(units[i + 1])));
        codes.insert(QByteArray::fromHex(match.captured(1).toLatin1()), characters);
    }
    return codes;
}

QString stringsIn(QPDFObjectHandle operand, const Codes &codes)
{
    QString text;
    if (operand.isString()) {
        const QByteArray bytes = QByteArray::fromStdString(operand.getStringValue());
        for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
            text += codes.value(bytes.mid(i, 2));
    } else if (operand.isArray()) {
        for (QPDFObjectHandle &item : operand.getArrayAsVector())
            text += stringsIn(item, codes);
    }
    return text;
}

/** Follows a page's content and notes what is drawn in which marked sequence. */
class MarkedCollector : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit MarkedCollector(QPDFObjectHandle fonts)
    {
        for (auto &[name, font] : fonts.getDictAsMap())
            m_fonts.insert(QString::fromStdString(name), codesOf(font));
    }
    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.append(object);
            return;
        }
        const std::string op = object.getOperatorValue();
        if (op == "Tf")
            m_font = QString::fromStdString(m_operands.first().getName());
        else if (op == "BDC" || op == "BMC")
            m_open.append({nameOf(m_operands.first()), {}});
        else if (op == "EMC")
            texts.append(m_open.takeLast());
        else if (op == "Tj" || op == "TJ")
            (m_open.isEmpty() ? outside : m_open.last().text) += stringsIn(m_operands.last(), m_fonts.value(m_font));
        m_operands.clear();
    }
    void handleEOF() override {}

    QList<MarkedText> texts;
    QString outside;

private:
    QHash<QString, Codes> m_fonts;
    QString m_font;
    QList<QPDFObjectHandle> m_operands;
    QList<MarkedText> m_open;
};

/** The text of each page in the order of its content. poppler-qt6 leaves the spaces out in that order; its tool does
 * not. */
QStringList textOfPages(const QByteArray &pdf, const QString &order = QStringLiteral("-raw"))
{
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), {order, QStringLiteral("-"), QStringLiteral("-")});
    tool.write(pdf);
    tool.closeWriteChannel();
    tool.waitForFinished();
    return QString::fromUtf8(tool.readAllStandardOutput()).split(QLatin1Char('\f'));
}

} // namespace

PdfReader::PdfReader(const QByteArray &pdf) : m_bytes(pdf)
{
    m_pages = textOfPages(pdf);
    m_file.processMemoryFile("test", m_bytes.constData(), static_cast<size_t>(m_bytes.size()));
}

int PdfReader::pageCount()
{
    return static_cast<int>(m_file.getAllPages().size());
}

QString PdfReader::text(int page) const
{
    return m_pages.value(page);
}

QString PdfReader::allText() const
{
    return m_pages.join(QLatin1Char('\n'));
}

QString PdfReader::textAsSeen() const
{
    return textOfPages(m_bytes, QStringLiteral("-layout")).join(QLatin1Char('\n'));
}

QStringList PdfReader::tags()
{
    QStringList names;
    QList<QPDFObjectHandle> found;
    collect(catalog().getKey("/StructTreeRoot").getKey("/K"), found);
    for (QPDFObjectHandle &element : found)
        names.append(nameOf(element.getKey("/S")));
    return names;
}

QList<QPDFObjectHandle> PdfReader::elements(const QString &tag)
{
    QList<QPDFObjectHandle> found;
    collect(catalog().getKey("/StructTreeRoot").getKey("/K"), found);
    found.removeIf([&tag](QPDFObjectHandle element) { return nameOf(element.getKey("/S")) != tag; });
    return found;
}

QList<MarkedText> PdfReader::marked(int page)
{
    QPDFObjectHandle content = m_file.getAllPages().at(static_cast<size_t>(page));
    MarkedCollector collector(content.getKey("/Resources").getKey("/Font"));
    content.parsePageContents(&collector);
    if (!collector.outside.isEmpty())
        collector.texts.append({QStringLiteral("outside"), collector.outside});
    return collector.texts;
}

QString attribute(QPDFObjectHandle element, const char *key)
{
    QPDFObjectHandle value =
        element.getKey("/A").isDictionary() ? element.getKey("/A").getKey(key) : QPDFObjectHandle::newNull();
    if (value.isName())
        return nameOf(value);
    return value.isInteger() ? QString::number(value.getIntValue()) : QString();
}

} // namespace aanjager::test
