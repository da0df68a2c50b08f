#pragma once

#include "tests/ui/paper/conformance/paper_file.h"

#include <QTransform>

namespace aanjager::conformance {

/** Follows a content stream and notes each operator, with the marks, the font and the place it stands in. */
class ContentReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit ContentReader(ContentStream &stream) : m_stream(stream) {}

    void handleObject(QPDFObjectHandle object) override;
    void handleEOF() override {}
    /** Notes what was left open. */
    void end();

private:
    void take(const std::string &name);
    void mark(const std::string &name);
    void state(const std::string &name);
    void text(const std::string &name);
    double number(size_t operand) const;
    QTransform matrix() const;

    struct State
    {
        QTransform page;
        Object font;
    };

    ContentStream &m_stream;
    std::vector<Object> m_operands;
    std::vector<State> m_saved;
    State m_state;
    QTransform m_line;
    int m_mark = -1;
    bool m_inText = false;
};

/** The content of a page, its streams joined. */
QByteArray contentOf(const Object &page);

/** The codes an operator that shows text shows; none for the others. */
std::vector<unsigned> shownCodes(const Operation &operation);

} // namespace aanjager::conformance
