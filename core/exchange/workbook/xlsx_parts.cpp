#include "core/exchange/workbook/xlsx_parts.h"

#include <QDir>
#include <QRegularExpression>

namespace aanjager {

namespace {

/** The sheets and the first day of the workbook. */
class WorkbookHandler final : public XmlHandler
{
public:
    explicit WorkbookHandler(XlsxParts &parts) : m_parts(parts) {}

    void begin(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == QByteArrayView("workbookPr"))
            m_parts.is1904 = attributes.isTrue("date1904");
        else if (name == QByteArrayView("sheet"))
            m_parts.sheets.append(
                {attributes.text("name"), relationOf(attributes),
                 attributes["state"].startsWith("hidden") || attributes["state"].startsWith("veryHidden")});
    }
    void end(QByteArrayView) override {}
    void text(QByteArrayView) override {}

private:
    static QString relationOf(const XmlAttributes &attributes) { return attributes.text("id"); }

    XlsxParts &m_parts;
};

/** Which part each relation names, and the first part of each kind ("/styles"). */
class RelationsHandler final : public XmlHandler
{
public:
    RelationsHandler(QHash<QString, QString> &targets, const QString &folder) : m_targets(targets), m_folder(folder) {}

    /** The part of a kind, or `usual` when none is named. */
    QString partOf(const QString &kind, const QString &usual) const { return m_kinds.value(kind, usual); }

    void begin(QByteArrayView name, const XmlAttributes &attributes) override
    {
        const bool isOutside = attributes["TargetMode"] == QByteArrayView("External");
        if (name != QByteArrayView("Relationship") || isOutside)
            return;
        const QString target = attributes.text("Target");
        const QString part = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(m_folder + target);
        m_targets.insert(attributes.text("Id"), part);
        if (const QString kind = attributes.text("Type").section(u'/', -1); !m_kinds.contains(kind))
            m_kinds.insert(kind, part);
    }
    void end(QByteArrayView) override {}
    void text(QByteArrayView) override {}

private:
    QHash<QString, QString> &m_targets;
    QString m_folder;
    QHash<QString, QString> m_kinds;
};

/** Shared texts: runs are joined, the reading aids of Japanese are left out. */
class StringsHandler final : public XmlHandler
{
public:
    explicit StringsHandler(XlsxParts &parts) : m_parts(parts) {}

    void begin(QByteArrayView name, const XmlAttributes &) override
    {
        if (name == QByteArrayView("rPh"))
            ++m_aside;
        m_isText = name == QByteArrayView("t") && m_aside == 0;
        m_bytes.clear();
    }
    void end(QByteArrayView name) override
    {
        if (name == QByteArrayView("rPh"))
            --m_aside;
        if (m_isText)
            m_parts.strings += withoutEscapes(QString::fromUtf8(m_bytes));
        if (name == QByteArrayView("si"))
            m_parts.stringEnds.push_back(m_parts.strings.size());
        m_isText = false;
    }
    void text(QByteArrayView text) override
    {
        if (m_isText)
            m_bytes.append(text.data(), text.size());
    }

private:
    XlsxParts &m_parts;
    QByteArray m_bytes;
    int m_aside = 0;
    bool m_isText = false;
};

class StylesHandler final : public XmlHandler
{
public:
    explicit StylesHandler(XlsxParts &parts) : m_parts(parts) {}

    void begin(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == QByteArrayView("cellXfs"))
            m_isCells = true;
        else if (name == QByteArrayView("numFmt"))
            m_codes.insert(attributes.number("numFmtId", -1), formatOfCode(attributes.text("formatCode")));
        else if (m_isCells && name == QByteArrayView("xf"))
            addFormat(attributes.number("numFmtId", 0));
    }
    void end(QByteArrayView name) override { m_isCells = m_isCells && name != QByteArrayView("cellXfs"); }
    void text(QByteArrayView) override {}

private:
    void addFormat(int id)
    {
        const auto code = m_codes.constFind(id);
        m_parts.formats.append(code == m_codes.constEnd() ? formatOfNumber(id) : *code);
    }

    XlsxParts &m_parts;
    QHash<int, CellFormat> m_codes;
    bool m_isCells = false;
};

/** The part of the workbook itself, as the package names it. */
Result<QString> workbookPart(ZipArchive &archive)
{
    const QString relations = QStringLiteral("_rels/.rels");
    QHash<QString, QString> targets;
    RelationsHandler handler(targets, QString());
    if (archive.has(relations))
        if (const auto read = readXml(archive, relations, handler); !read)
            return tl::unexpected(read.error());
    return handler.partOf(QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml"));
}

} // namespace

QString withoutEscapes(QString text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression form(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype from = 0;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    plain += QStringView(text).mid(from);
    return plain;
}

std::optional<QStringView> XlsxParts::sharedText(int index) const
{
    if (index < 0 || static_cast<size_t>(index) >= stringEnds.size())
        return std::nullopt;
    const qsizetype begin = index == 0 ? 0 : stringEnds[static_cast<size_t>(index) - 1];
    return QStringView(strings).mid(begin, stringEnds[static_cast<size_t>(index)] - begin);
}

Result<void> readXml(ZipArchive &archive, const QString &part, XmlHandler &handler)
{
    XmlStream stream(handler);
    return archive.read(part, [&stream](QByteArrayView piece) { return stream.feed(piece); })
        .and_then([&] { return stream.finish(); })
        .map_error([&](Error error) {
            if (error.kind == ErrorKind::Format && error.found.isEmpty())
                error.found = part;
            return error;
        });
}

Result<XlsxParts> readXlsxParts(ZipArchive &archive)
{
    XlsxParts parts;
    const auto workbook = workbookPart(archive);
    if (!workbook)
        return tl::unexpected(workbook.error());
    const qsizetype slash = workbook->lastIndexOf(u'/') + 1;
    parts.folder = workbook->left(slash);
    const QString relations = parts.folder + QStringLiteral("_rels/") + workbook->mid(slash) + QStringLiteral(".rels");
    WorkbookHandler book(parts);
    RelationsHandler targets(parts.targets, parts.folder);
    StringsHandler strings(parts);
    StylesHandler styles(parts);
    for (const auto &[name, handler] : {std::pair<QString, XmlHandler *>{*workbook, &book}, {relations, &targets}})
        if (const auto read = readXml(archive, name, *handler); !read)
            return tl::unexpected(read.error());
    const QString texts =
        targets.partOf(QStringLiteral("sharedStrings"), parts.folder + QStringLiteral("sharedStrings.xml"));
    const QString looks = targets.partOf(QStringLiteral("styles"), parts.folder + QStringLiteral("styles.xml"));
    for (const auto &[name, handler] : {std::pair<QString, XmlHandler *>{texts, &strings}, {looks, &styles}})
        if (archive.has(name))
            if (const auto read = readXml(archive, name, *handler); !read)
                return tl::unexpected(read.error());
    return parts;
}

} // namespace aanjager
