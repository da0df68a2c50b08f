#include "tests/ui/paper/pdf_reader.h"

#include <QProcess>

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

QString stringsIn(QPDFObjectHandle operand)
{
    if (operand.isString())
        return QString::fromLatin1(QByteArray::fromStdString(operand.getStringValue()));
    QString text;
    if (operand.isArray())
        for (QPDFObjectHandle &item : operand.getArrayAsVector())
            text += stringsIn(item);
    return text;
}

/** Follows a page's content and notes what is drawn in which marked sequence. */
class MarkedCollector : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.append(object);
            return;
        }
        const std::string op = object.getOperatorValue();
        if (op == "BDC" || op == "BMC")
            m_open.append({nameOf(m_operands.first()), {}});
        else if (op == "EMC")
            texts.append(m_open.takeLast());
        else if (op == "Tj" || op == "TJ")
            (m_open.isEmpty() ? outside : m_open.last().text) += stringsIn(m_operands.last());
        m_operands.clear();
    }
    void handleEOF() override {}

    QList<MarkedText> texts;
    QString outside;

private:
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
    MarkedCollector collector;
    QPDFObjectHandle(m_file.getAllPages().at(static_cast<size_t>(page))).parsePageContents(&collector);
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
