#include "tests/ui/paper/conformance/content_reader.h"

namespace aanjager::conformance {

namespace {

bool showsText(const std::string &name)
{
    return name == "Tj" || name == "TJ" || name == "'" || name == "\"";
}

} // namespace

QByteArray contentOf(const Object &page)
{
    Object contents = valueOf(page, "/Contents");
    QByteArray all;
    if (contents.isStream())
        return dataOf(contents);
    if (contents.isArray())
        for (const Object &part : contents.getArrayAsVector())
            all += dataOf(part) + '\n';
    return all;
}

std::vector<unsigned> shownCodes(const Operation &operation)
{
    if (!showsText(operation.name) || operation.operands.empty())
        return {};
    const bool composite = nameIn(valueOf(operation.font, "/Subtype")) == "Type0";
    Object shown = operation.operands.back();
    if (shown.isString())
        return codesOf(shown.getStringValue(), composite);
    std::vector<unsigned> codes;
    if (shown.isArray())
        for (Object part : shown.getArrayAsVector())
            if (part.isString())
                for (const unsigned code : codesOf(part.getStringValue(), composite))
                    codes.push_back(code);
    return codes;
}

void ContentReader::handleObject(QPDFObjectHandle object)
{
    if (object.isInlineImage()) {
        m_operands.push_back(object);
        return;
    }
    if (!object.isOperator()) {
        m_operands.push_back(object);
        return;
    }
    take(object.getOperatorValue());
    m_operands.clear();
}

void ContentReader::end()
{
    if (m_mark >= 0)
        m_stream.disorder.push_back("a marked sequence stays open");
    if (!m_saved.empty())
        m_stream.disorder.push_back("a saved state stays open");
    if (m_inText)
        m_stream.disorder.push_back("a text object stays open");
}

void ContentReader::take(const std::string &name)
{
    if (name == "BDC" || name == "BMC" || name == "EMC") {
        mark(name);
        return;
    }
    state(name);
    text(name);
    Operation operation{name, m_operands, m_mark, {}, {}};
    if (showsText(name)) {
        operation.font = m_state.font;
        operation.at = (m_line * m_state.page).map(QPointF(0, 0));
    }
    m_stream.operations.push_back(std::move(operation));
}

void ContentReader::mark(const std::string &name)
{
    if (name != "EMC") {
        MarkedSequence sequence{m_operands.empty() ? std::string() : '/' + nameIn(m_operands.front()),
                                Object::newNull(), m_mark, m_inText, static_cast<int>(m_saved.size())};
        if (name == "BDC" && m_operands.size() == 2)
            sequence.facts = m_operands.back().isName() ? valueOf(valueOf(m_stream.resources, "/Properties"),
                                                                  m_operands.back().getName().c_str())
                                                        : m_operands.back();
        m_mark = static_cast<int>(m_stream.marks.size());
        m_stream.marks.push_back(std::move(sequence));
        return;
    }
    if (m_mark < 0) {
        m_stream.disorder.push_back("EMC without a beginning");
        return;
    }
    const MarkedSequence &sequence = m_stream.marks[static_cast<size_t>(m_mark)];
    if (sequence.opensInText != m_inText || sequence.saves != static_cast<int>(m_saved.size()))
        m_stream.disorder.push_back("a marked sequence crosses a text object or a saved state");
    m_mark = sequence.outer;
}

double ContentReader::number(size_t operand) const
{
    return operand < m_operands.size() && Object(m_operands[operand]).isNumber()
               ? Object(m_operands[operand]).getNumericValue()
               : 0;
}

QTransform ContentReader::matrix() const
{
    return {number(0), number(1), number(2), number(3), number(4), number(5)};
}

void ContentReader::state(const std::string &name)
{
    if (name == "q") {
        m_saved.push_back(m_state);
        m_stream.deepestSave = std::max(m_stream.deepestSave, static_cast<int>(m_saved.size()));
    } else if (name == "Q") {
        if (m_saved.empty()) {
            m_stream.disorder.push_back("Q without q");
            return;
        }
        m_state = m_saved.back();
        m_saved.pop_back();
    } else if (name == "cm") {
        m_state.page = matrix() * m_state.page;
    }
}

void ContentReader::text(const std::string &name)
{
    if (name == "BT" || name == "ET") {
        if (m_inText == (name == "BT"))
            m_stream.disorder.push_back("BT and ET do not alternate");
        m_inText = name == "BT";
        m_line = QTransform();
    } else if (name == "Tm") {
        m_line = matrix();
    } else if (name == "Td" || name == "TD") {
        m_line = QTransform::fromTranslate(number(0), number(1)) * m_line;
    } else if (name == "Tf" && !m_operands.empty()) {
        m_state.font = valueOf(valueOf(m_stream.resources, "/Font"), ('/' + nameIn(m_operands.front())).c_str());
    }
}

} // namespace aanjager::conformance
