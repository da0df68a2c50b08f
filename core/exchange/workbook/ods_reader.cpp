#include "core/exchange/workbook/cell_format.h"
#include "core/exchange/workbook/sheet_builder.h"
#include "core/exchange/workbook/workbook.h"
#include "core/exchange/workbook/xlsx_parts.h"

#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>

namespace aanjager {

namespace {

/** The styles of an OpenDocument file: which cells show a date, and what of it; which tables are not shown. */
struct OdsStyles
{
    QHash<QString, CellFormat> formats; ///< of a data style
    QHash<QString, QString> dataStyle;  ///< of a cell style
    QSet<QString> hiddenTables;         ///< table styles
};

/** Reads content.xml and styles.xml; sheets come from the first only. */
class OdsHandler final : public XmlHandler
{
public:
    OdsHandler(OdsStyles &styles, QList<Sheet> &sheets) : m_styles(styles), m_sheets(sheets) {}

    void begin(QByteArrayView name, const XmlAttributes &attributes) override;
    void end(QByteArrayView name) override;
    void text(QByteArrayView text) override
    {
        if (m_paragraphs > 0 && m_aside == 0)
            m_bytes.append(text.data(), text.size());
    }

private:
    void beginStyle(QByteArrayView name, const XmlAttributes &attributes);
    void beginTable(const XmlAttributes &attributes);
    void beginColumn(const XmlAttributes &attributes);
    void beginRow(const XmlAttributes &attributes);
    void beginCell(QByteArrayView name, const XmlAttributes &attributes);
    void beginText(QByteArrayView name, const XmlAttributes &attributes);
    void endCell();
    void endRow();
    QString typedText() const;
    CellFormat formatOfCell() const;
    Sheet &sheet() { return m_sheets.last(); }
    QString columnStyle() const;
    /** Before the tables only what was deleted stands aside. */
    bool isAsideHere(QByteArrayView name) const;

    /** A text and in how many cells beside each other it stands. */
    struct Run
    {
        int column;
        int count;
        QString text;
        qsizetype place = -1; ///< of the text on the sheet
    };

    OdsStyles &m_styles;
    QList<Sheet> &m_sheets;
    std::optional<SheetBuilder> m_builder;
    int m_tables = 0; ///< a table may hold another
    int m_row = 0, m_rowRepeats = 1, m_column = 0, m_columns = 0, m_cellRepeats = 1;
    QList<Run> m_runs; ///< of the row
    QString m_cellStyle, m_dataStyle, m_tableStyle;
    QList<std::pair<int, QString>> m_columnStyles; ///< per run of columns, the one after it, and their style
    QByteArray m_type, m_value, m_formula;
    QByteArray m_bytes;
    int m_paragraphs = 0;
    bool m_hasParagraph = false;
    bool m_isCell = false;
    bool m_isRowHidden = false;
    int m_aside = 0; ///< within a remark on a cell or a drawing
};

/** What stands in a table beside its cells: remarks, drawings, what was deleted. */
bool isAside(QByteArrayView name)
{
    static constexpr QByteArrayView asides[] = {
        "annotation", "frame",  "shapes",   "tracked-changes", "custom-shape",    "rect", "line",      "g",
        "ellipse",    "circle", "polyline", "polygon",         "regular-polygon", "path", "connector", "caption",
        "measure",    "control"};
    return std::find(std::begin(asides), std::end(asides), name) != std::end(asides);
}

/** "PT37H30M00S" as 37:30; empty when it is no lapse of time. */
QString lapseOf(const QByteArray &value)
{
    static const QRegularExpression form(QStringLiteral("^(-?)P(?:(\\d{1,6})D)?T(?:(\\d{1,7})H)?(?:(\\d{1,9})M)?"
                                                        "(?:(\\d{1,9})(?:[.,]\\d+)?S)?$"));
    const auto match = form.match(QString::fromLatin1(value));
    if (!match.hasMatch())
        return {};
    const double seconds = match.captured(2).toInt() * 86'400.0 + match.captured(3).toInt() * 3600.0 +
                           match.captured(4).toInt() * 60.0 + match.captured(5).toInt();
    return match.captured(1) + durationText(seconds / 86'400);
}

void OdsHandler::begin(QByteArrayView name, const XmlAttributes &attributes)
{
    if (isAsideHere(name))
        ++m_aside;
    if (m_aside > 0)
        return;
    if (name == QByteArrayView("table"))
        beginTable(attributes);
    else if (m_tables == 0)
        beginStyle(name, attributes);
    else if (name == QByteArrayView("table-column"))
        beginColumn(attributes);
    else if (name == QByteArrayView("table-row"))
        beginRow(attributes);
    else if (name == QByteArrayView("table-cell") || name == QByteArrayView("covered-table-cell"))
        beginCell(name, attributes);
    else if (m_isCell)
        beginText(name, attributes);
}

void OdsHandler::beginStyle(QByteArrayView name, const XmlAttributes &attributes)
{
    CellFormat &format = m_styles.formats[m_dataStyle];
    if (name == QByteArrayView("style")) {
        m_tableStyle = attributes.text("name");
        if (attributes["family"] == QByteArrayView("table-cell"))
            m_styles.dataStyle.insert(m_tableStyle, attributes.text("data-style-name"));
    } else if (name == QByteArrayView("table-properties")) {
        if (attributes["display"] == QByteArrayView("false"))
            m_styles.hiddenTables.insert(m_tableStyle);
    } else if (name == QByteArrayView("date-style")) {
        m_dataStyle = attributes.text("name");
        m_styles.formats.insert(m_dataStyle, {CellKind::Date, Precision::Year});
    } else if (name == QByteArrayView("day")) {
        format.precision = Precision::Day;
    } else if (name == QByteArrayView("month") && format.precision == Precision::Year) {
        format.precision = Precision::Month;
    } else if (name == QByteArrayView("hours")) {
        format.hasTime = true;
    }
}

void OdsHandler::beginTable(const XmlAttributes &attributes)
{
    if (++m_tables > 1)
        return;
    m_sheets.append(Sheet());
    sheet().table.name = attributes.text("name");
    sheet().isHidden = m_styles.hiddenTables.contains(attributes.text("style-name"));
    const qsizetype letters = m_builder ? m_builder->letters() : 0;
    m_builder.emplace(sheet(), letters);
    m_row = 0;
    m_columns = 0;
    m_columnStyles.clear();
}

void OdsHandler::beginColumn(const XmlAttributes &attributes)
{
    const int count = std::clamp(attributes.number("number-columns-repeated", 1), 1,
                                 SheetBuilder::mostColumns - std::min(m_columns, SheetBuilder::mostColumns - 1));
    const QByteArrayView visibility = attributes["visibility"];
    const bool isHidden = visibility == QByteArrayView("collapse") || visibility == QByteArrayView("filter");
    for (int column = m_columns; isHidden && column < m_columns + count; ++column)
        sheet().hiddenColumns.insert(column);
    m_columns += count;
    m_columnStyles.append({m_columns, attributes.text("default-cell-style-name")});
}

void OdsHandler::beginRow(const XmlAttributes &attributes)
{
    m_rowRepeats = std::clamp(attributes.number("number-rows-repeated", 1), 1, SheetBuilder::mostRows + 1);
    m_column = 0;
    m_runs.clear();
    const QByteArrayView visibility = attributes["visibility"];
    m_isRowHidden = visibility == QByteArrayView("collapse") || visibility == QByteArrayView("filter");
}

void OdsHandler::beginCell(QByteArrayView name, const XmlAttributes &attributes)
{
    m_isCell = true;
    m_cellRepeats = std::clamp(attributes.number("number-columns-repeated", 1), 1, SheetBuilder::mostColumns + 1);
    m_cellStyle = attributes.text("style-name");
    m_type = attributes["value-type"].toByteArray();
    m_formula = attributes["formula"].toByteArray();
    const char *valueName = m_type == "date"      ? "date-value"
                            : m_type == "time"    ? "time-value"
                            : m_type == "boolean" ? "boolean-value"
                                                  : "value";
    m_value = attributes[valueName].toByteArray();
    m_bytes.clear();
    m_hasParagraph = false;
    const int wide = std::clamp(attributes.number("number-columns-spanned", 1), 1, SheetBuilder::mostColumns);
    const int high = std::clamp(attributes.number("number-rows-spanned", 1), 1, SheetBuilder::mostRows);
    if (name == QByteArrayView("table-cell") && (wide > 1 || high > 1))
        sheet().merged.append({m_row, m_column, m_row + high - 1, m_column + wide - 1});
}

void OdsHandler::beginText(QByteArrayView name, const XmlAttributes &attributes)
{
    if (name == QByteArrayView("p") || name == QByteArrayView("h")) {
        if (m_hasParagraph)
            m_bytes.append('\n');
        m_hasParagraph = true;
        ++m_paragraphs;
    } else if (name == QByteArrayView("s")) {
        m_bytes.append(QByteArray(std::clamp(attributes.number("c", 1), 1, 10'000), ' '));
    } else if (name == QByteArrayView("tab")) {
        m_bytes.append('\t');
    } else if (name == QByteArrayView("line-break")) {
        m_bytes.append('\n');
    }
}

void OdsHandler::end(QByteArrayView name)
{
    if (isAsideHere(name)) {
        --m_aside;
        return;
    }
    if (m_aside > 0)
        return;
    if (name == QByteArrayView("p") || name == QByteArrayView("h"))
        m_paragraphs = std::max(m_paragraphs - 1, 0);
    else if (name == QByteArrayView("table-cell") || name == QByteArrayView("covered-table-cell"))
        endCell();
    else if (name == QByteArrayView("table-row"))
        endRow();
    else if (name == QByteArrayView("table") && --m_tables == 0)
        m_builder->finish();
}

bool OdsHandler::isAsideHere(QByteArrayView name) const
{
    return m_tables > 0 ? isAside(name) : name == QByteArrayView("tracked-changes");
}

QString OdsHandler::columnStyle() const
{
    for (const auto &[end, style] : m_columnStyles)
        if (m_column < end)
            return style;
    return {};
}

CellFormat OdsHandler::formatOfCell() const
{
    const QString style = m_cellStyle.isEmpty() ? columnStyle() : m_cellStyle;
    return m_styles.formats.value(m_styles.dataStyle.value(style), {CellKind::Date});
}

/** What a cell holds, by its type and not by how it is shown. */
QString OdsHandler::typedText() const
{
    const QString shown = QString::fromUtf8(m_bytes);
    bool isNumber = false;
    const double number = m_value.toDouble(&isNumber);
    if (m_type == "percentage" && isNumber)
        return cellText(number, {CellKind::Percent});
    if (m_type == "currency" && isNumber)
        return cellText(number, {CellKind::Amount, Precision::Day, false,
                                 shown.contains(u'£')   ? QStringLiteral("£")
                                 : shown.contains(u'$') ? QStringLiteral("$")
                                                        : QString(QChar(0x20AC))});
    if (m_type == "float" && isNumber)
        return numberText(number);
    if (m_type == "boolean")
        return m_value == "true" ? QStringLiteral("ja") : QStringLiteral("nee");
    if (m_type == "date") {
        const QDateTime moment = QDateTime::fromString(QString::fromUtf8(m_value), Qt::ISODate);
        return moment.isValid() ? dateText(moment, formatOfCell()) : shown;
    }
    if (m_type == "time" && shown.isEmpty())
        return lapseOf(m_value);
    return shown.isEmpty() && isNumber ? numberText(number) : shown;
}

void OdsHandler::endCell()
{
    m_isCell = false;
    const QString shown = QString::fromUtf8(m_bytes);
    const bool isError = !m_formula.isEmpty() && (shown.startsWith(u'#') || shown.startsWith(QLatin1String("Err:")));
    if (isError)
        m_builder->tell("formula_error", m_row, m_column, shown);
    else if (!m_formula.isEmpty() && m_value.isEmpty() && shown.isEmpty() && m_type.isEmpty())
        m_builder->tell("formula_without_value", m_row, m_column, QString::fromUtf8(m_formula));
    else if (const QString text = typedText(); !text.isEmpty())
        m_runs.append({m_column, m_cellRepeats, text});
    m_column = std::min(m_column + m_cellRepeats, SheetBuilder::mostColumns);
}

/** Spreadsheets fill the rest of a sheet with repeats of an empty row and cell; only those with text are written out.
 */
void OdsHandler::endRow()
{
    for (int repeat = 0; repeat < m_rowRepeats && !m_runs.isEmpty(); ++repeat) {
        if (m_isRowHidden)
            sheet().hiddenRows.insert(m_row + repeat);
        for (Run &run : m_runs)
            for (int i = 0; i < run.count; ++i)
                if (auto put = m_builder->put(m_row + repeat, run.column + i, run.text, &run.place); !put) {
                    state = put;
                    return;
                }
    }
    m_row = std::min(m_row + m_rowRepeats, SheetBuilder::mostRows);
}

} // namespace

Result<QList<Sheet>> readOds(ZipArchive &archive)
{
    OdsStyles styles;
    QList<Sheet> sheets;
    for (const QString &part : {QStringLiteral("styles.xml"), QStringLiteral("content.xml")}) {
        if (part == QLatin1String("styles.xml") && !archive.has(part))
            continue;
        OdsHandler handler(styles, sheets);
        if (const auto read = readXml(archive, part, handler); !read)
            return tl::unexpected(read.error());
    }
    if (sheets.isEmpty())
        return fail(ErrorKind::Format, QStringLiteral("no sheets"));
    return sheets;
}

} // namespace aanjager
