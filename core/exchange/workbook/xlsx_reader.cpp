#include "core/exchange/workbook/sheet_builder.h"
#include "core/exchange/workbook/workbook.h"
#include "core/exchange/workbook/xlsx_parts.h"

#include <QDateTime>
#include <QMap>
#include <algorithm>
#include <vector>

namespace aanjager {

namespace {

/** "AB12" as row and column from 0; nothing for what is no address. */
struct CellAddress
{
    int row = 0;
    int column = 0;
};
std::optional<CellAddress> addressOf(QByteArrayView text)
{
    CellAddress address;
    qsizetype at = 0;
    for (; at < text.size() && text[at] >= 'A' && text[at] <= 'Z' && address.column < SheetBuilder::mostColumns; ++at)
        address.column = address.column * 26 + (text[at] - 'A' + 1);
    const qsizetype letters = at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9' && address.row <= SheetBuilder::mostRows; ++at)
        address.row = address.row * 10 + (text[at] - '0');
    if (letters == 0 || at == letters || at < text.size() || address.row == 0)
        return std::nullopt;
    return CellAddress{address.row - 1, address.column - 1};
}

std::optional<CellRange> rangeOf(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    const auto first = addressOf(colon < 0 ? text : text.first(colon));
    const auto last = addressOf(colon < 0 ? text : text.sliced(colon + 1));
    if (!first || !last)
        return std::nullopt;
    return CellRange{first->row, first->column, last->row, last->column};
}

enum class CellType { Number, Shared, Inline, Text, Day, YesNo, Error };

CellType typeNamed(QByteArrayView name)
{
    static constexpr std::pair<QByteArrayView, CellType> types[] = {
        {"s", CellType::Shared}, {"inlineStr", CellType::Inline}, {"str", CellType::Text},
        {"d", CellType::Day},    {"b", CellType::YesNo},          {"e", CellType::Error},
    };
    for (const auto &[word, type] : types)
        if (name == word)
            return type;
    return CellType::Number;
}

/** The cells of one sheet, as they come. */
class SheetHandler final : public XmlHandler
{
public:
    SheetHandler(const XlsxParts &parts, Sheet &sheet, qsizetype lettersBefore)
        : m_parts(parts), m_sheet(sheet), m_builder(sheet, lettersBefore), m_places(parts.stringEnds.size(), -1)
    {
    }

    void begin(QByteArrayView name, const XmlAttributes &attributes) override;
    void end(QByteArrayView name) override;
    void text(QByteArrayView text) override
    {
        if (m_taken)
            m_taken->append(text.data(), text.size());
    }
    void finish() { m_builder.finish(); }
    qsizetype letters() const { return m_builder.letters(); }

private:
    void beginRow(const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    void endChoices();
    void put(QStringView text, qsizetype *known = nullptr)
    {
        if (auto put = m_builder.put(m_row, m_column, text, known); !put)
            state = put;
    }
    void putShared();
    void putDay();
    void putNumber();

    const XlsxParts &m_parts;
    Sheet &m_sheet;
    SheetBuilder m_builder;
    std::vector<qsizetype> m_places; ///< of each shared text on this sheet; −1 until it is there
    int m_row = -1;
    int m_column = -1;
    int m_style = 0;
    CellType m_type = CellType::Number;
    QByteArray m_value, m_inline, m_formula;
    QByteArray *m_taken = nullptr; ///< where text goes that is met now
    int m_aside = 0;               ///< within a reading aid
    QByteArray m_choiceCells;
};

void SheetHandler::begin(QByteArrayView name, const XmlAttributes &attributes)
{
    m_taken = nullptr;
    if (name == QByteArrayView("row"))
        beginRow(attributes);
    else if (name == QByteArrayView("c"))
        beginCell(attributes);
    else if (name == QByteArrayView("v"))
        m_taken = &m_value;
    else if (name == QByteArrayView("f"))
        m_taken = &m_formula;
    else if (name == QByteArrayView("rPh"))
        ++m_aside;
    else if (name == QByteArrayView("t") && m_aside == 0)
        m_taken = &m_inline;
    else if (name == QByteArrayView("mergeCell")) {
        if (const auto range = rangeOf(attributes["ref"]))
            m_sheet.merged.append(*range);
    } else if (name == QByteArrayView("col") && attributes.isTrue("hidden")) {
        const int last = std::min(attributes.number("max", 0), SheetBuilder::mostColumns);
        for (int column = std::max(attributes.number("min", 1), 1); column <= last; ++column)
            m_sheet.hiddenColumns.insert(column - 1);
    } else if (name == QByteArrayView("dataValidation") && attributes["type"] == QByteArrayView("list")) {
        m_choiceCells = attributes["sqref"].toByteArray();
    } else if (name == QByteArrayView("formula1")) {
        m_formula.clear();
        m_taken = &m_formula;
    }
}

void SheetHandler::beginRow(const XmlAttributes &attributes)
{
    m_row = std::clamp(attributes.number("r", m_row + 2), 1, SheetBuilder::mostRows + 1) - 1;
    m_column = -1;
    if (attributes.isTrue("hidden"))
        m_sheet.hiddenRows.insert(m_row);
}

void SheetHandler::beginCell(const XmlAttributes &attributes)
{
    const QByteArrayView reference = attributes["r"];
    const auto address = addressOf(reference);
    if (!reference.isNull() && !address) {
        state = fail(ErrorKind::Format, QStringLiteral("a cell has no place"), {{}, m_sheet.table.name, {}, m_row + 1},
                     QString::fromUtf8(reference));
        return;
    }
    m_row = address ? address->row : std::max(m_row, 0);
    m_column = address ? address->column : std::min(m_column + 1, SheetBuilder::mostColumns);
    m_style = attributes.number("s", 0);
    m_type = typeNamed(attributes["t"]);
    // Emptied, but their memory is kept for the next cell.
    m_value.resize(0);
    m_inline.resize(0);
    m_formula.resize(0);
}

void SheetHandler::end(QByteArrayView name)
{
    m_taken = nullptr;
    if (name == QByteArrayView("c"))
        endCell();
    else if (name == QByteArrayView("rPh"))
        --m_aside;
    else if (name == QByteArrayView("formula1"))
        endChoices();
}

/** A list that is written out; one that points at cells names no text here. */
void SheetHandler::endChoices()
{
    const QString list = QString::fromUtf8(m_formula).trimmed();
    if (list.size() < 2 || !list.startsWith(u'"') || !list.endsWith(u'"'))
        return;
    QStringList choices;
    for (const QString &choice : list.mid(1, list.size() - 2).split(u','))
        choices.append(choice.trimmed());
    QMap<int, int> lastFrom; // a list may name each of its cells
    for (const QByteArray &cells : m_choiceCells.split(' '))
        if (const auto range = rangeOf(cells))
            lastFrom[range->left] = std::max(lastFrom.value(range->left), range->right);
    int next = 0;
    for (auto range = lastFrom.cbegin(); range != lastFrom.cend(); ++range)
        for (next = std::max(next, range.key()); next <= std::min(*range, SheetBuilder::mostColumns - 1); ++next)
            m_sheet.choices.insert(next, choices);
}

void SheetHandler::endCell()
{
    switch (m_type) {
    case CellType::Shared:
        putShared();
        break;
    case CellType::Inline:
        put(withoutEscapes(QString::fromUtf8(m_inline)));
        break;
    case CellType::Text:
        put(withoutEscapes(QString::fromUtf8(m_value)));
        break;
    case CellType::Day:
        putDay();
        break;
    case CellType::YesNo:
        if (!m_value.isEmpty())
            put(m_value == "1" || m_value == "true" ? QStringLiteral("ja") : QStringLiteral("nee"));
        break;
    case CellType::Error:
        m_builder.tell("formula_error", m_row, m_column, QString::fromUtf8(m_value));
        break;
    case CellType::Number:
        if (!m_value.isEmpty())
            putNumber();
    }
    if (!m_formula.isEmpty() && m_value.isEmpty() && m_type != CellType::Text && m_type != CellType::Error)
        m_builder.tell("formula_without_value", m_row, m_column, u'=' + QString::fromUtf8(m_formula));
}

void SheetHandler::putShared()
{
    bool isNumber = false;
    const int place = m_value.trimmed().toInt(&isNumber);
    if (const auto text = m_parts.sharedText(isNumber ? place : -1))
        put(*text, &m_places[static_cast<size_t>(place)]);
    else if (!m_value.isEmpty())
        m_builder.tell("shared_text", m_row, m_column, QString::fromUtf8(m_value));
}

/** A day written out, as strict workbooks have it. */
void SheetHandler::putDay()
{
    const QString text = QString::fromUtf8(m_value);
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    CellFormat format = m_parts.format(m_style);
    if (format.kind != CellKind::Date)
        format = {CellKind::Date, Precision::Day, true};
    put(moment.isValid() ? dateText(moment, format) : text);
}

void SheetHandler::putNumber()
{
    bool isNumber = false;
    const double value = m_value.toDouble(&isNumber);
    put(isNumber ? cellText(value, m_parts.format(m_style), m_parts.is1904) : QString::fromUtf8(m_value));
}

} // namespace

Result<QList<Sheet>> readXlsx(ZipArchive &archive)
{
    const auto parts = readXlsxParts(archive);
    if (!parts)
        return tl::unexpected(parts.error());
    QList<Sheet> sheets;
    qsizetype letters = 0;
    for (const XlsxSheet &named : parts->sheets) {
        const QString part = parts->targets.value(named.relation);
        if (part.isEmpty() || !archive.has(part))
            continue; // a sheet that is a chart
        Sheet sheet;
        sheet.table.name = named.name;
        sheet.isHidden = named.isHidden;
        SheetHandler handler(*parts, sheet, letters);
        if (const auto read = readXml(archive, part, handler); !read)
            return tl::unexpected(read.error());
        handler.finish();
        letters = handler.letters();
        sheets.append(std::move(sheet));
    }
    if (sheets.isEmpty())
        return fail(ErrorKind::Format, QStringLiteral("no sheets"));
    return sheets;
}

} // namespace aanjager
