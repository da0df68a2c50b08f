#include "tests/core/report/markup_reading.h"

#include "tests/core/report/report_words.h"

#include <QXmlStreamReader>

namespace aanjager::fixtures {

ReadMarkup readMarkup(const QByteArray &file)
{
    static const QStringList saying = {QStringLiteral("aria-label"), QStringLiteral("alt")};
    ReadMarkup read;
    QXmlStreamReader xml(file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            QString start = QLatin1Char('<') + xml.qualifiedName().toString();
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                start += QLatin1Char(' ') + attribute.qualifiedName().toString();
                if (saying.contains(attribute.qualifiedName().toString()))
                    read.said += QLatin1Char(' ') + attribute.value().toString() + QLatin1Char(' ');
            }
            read.shape.append(start);
        } else if (xml.isEndElement()) {
            read.shape.append(QStringLiteral(">"));
        } else if (xml.isCharacters()) {
            read.said += xml.text();
        }
    }
    read.error = xml.hasError() ? xml.errorString() : QString();
    read.said = plain(read.said);
    return read;
}

QString hostileText()
{
    return QStringLiteral("\"><script>alert(1)</script><img src=x onerror=alert(2)>'&amp;]]>--><!--</style>%1%2") +
           QChar(1) + QChar(0xD800) + QChar(0xFFFE) + QStringLiteral("javascript:");
}

QString harmlessText()
{
    return QString(hostileText().size(), QLatin1Char('w'));
}

QString outOfOrder(const report::Document &document, const QString &said)
{
    qsizetype from = 0;
    for (const report::Block &block : document.blocks) {
        if (std::holds_alternative<report::PageBreak>(block))
            continue;
        report::Document alone;
        alone.blocks = {block};
        qsizetype last = from;
        for (const QString &word : wordsOf(alone)) {
            const qsizetype at = said.indexOf(word, from);
            if (at < 0)
                return word;
            last = std::max(last, at);
        }
        from = last;
    }
    return {};
}

} // namespace aanjager::fixtures
