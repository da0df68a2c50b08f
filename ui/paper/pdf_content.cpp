#include "ui/paper/pdf_content.h"

#include "ui/paper/pdf_tags.h"

#include <string_view>
#include <vector>

namespace aanjager::paper {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return std::string_view("()<>[]{}/%").find(c) != std::string_view::npos;
}

/** The tokens of a content stream, one after the other. */
class ContentScanner
{
public:
    explicit ContentScanner(std::string_view content) : m_content(content) {}

    /** The next token, empty at the end; strings and dictionary marks are tokens of their own. */
    std::string_view next()
    {
        while (m_at < m_content.size() && isBlank(m_content[m_at]))
            ++m_at;
        const size_t from = m_at;
        if (m_at < m_content.size())
            m_at = end();
        return m_content.substr(from, m_at - from);
    }

    size_t position() const { return m_at; } ///< behind the last token

private:
    size_t end() const
    {
        const char first = m_content[m_at];
        if (first == '(')
            return endOfString();
        if (first == '<' || first == '>') {
            if (m_content.substr(m_at, 2) == "<<" || m_content.substr(m_at, 2) == ">>")
                return m_at + 2;
            const size_t close = m_content.find('>', m_at);
            return close == std::string_view::npos ? m_content.size() : close + 1;
        }
        if (first != '/' && isDelimiter(first))
            return m_at + 1;
        size_t at = m_at + 1;
        while (at < m_content.size() && !isBlank(m_content[at]) && !isDelimiter(m_content[at]))
            ++at;
        return at;
    }

    size_t endOfString() const
    {
        int depth = 0;
        for (size_t at = m_at; at < m_content.size(); ++at) {
            const char c = m_content[at];
            if (c == '\\')
                ++at;
            else if (c == '(')
                ++depth;
            else if (c == ')' && --depth == 0)
                return at + 1;
        }
        return m_content.size();
    }

    std::string_view m_content;
    size_t m_at = 0;
};

/** True for what begins an operator: no operand does so with a letter, but the three words of PDF. */
bool isOperator(std::string_view token)
{
    const char c = token.front();
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || c == '"';
    return letter && token != "true" && token != "false" && token != "null";
}

/** Copies a content stream and puts the marks in, one operator with its operands at a time. */
class Marker
{
public:
    explicit Marker(const QByteArray &content) : m_content(content.constData(), static_cast<size_t>(content.size()))
    {
        m_out.reserve(content.size() + content.size() / 16);
    }

    QByteArray run()
    {
        ContentScanner scanner(m_content);
        size_t from = 0;
        std::string_view tag;
        for (std::string_view token = scanner.next(); !token.empty(); token = scanner.next()) {
            if (token.front() == '/' && tag.empty())
                tag = token;
            if (!isOperator(token))
                continue;
            take(m_content.substr(from, scanner.position() - from), token, tag);
            from = scanner.position();
            tag = {};
        }
        closeArtifact();
        append(m_content.substr(from));
        return std::move(m_out);
    }

private:
    void take(std::string_view statement, std::string_view op, std::string_view tag)
    {
        if (op == "BDC" || op == "BMC") {
            closeArtifact();
            begin(statement, tag);
        } else if (op == "EMC" && !m_hidden.empty()) {
            if (m_hidden.back())
                append("\n0 Tr");
            m_hidden.pop_back();
            append(statement);
        } else if (!m_hidden.empty()) {
            append(statement);
        } else if (op == "q" || op == "Q" || op == "cm") {
            // The graphics state may not be saved on one side of a mark and restored on the other.
            closeArtifact();
            append(statement);
        } else {
            if (!m_artifact)
                append("\n/Artifact BMC");
            m_artifact = true;
            append(statement);
        }
    }

    void begin(std::string_view statement, std::string_view tag)
    {
        const bool header = tag.size() > 1 && tag.substr(1) == runningHeader;
        if (header || (tag.size() > 1 && tag.substr(1) == runningFooter)) {
            m_hidden.push_back(false);
            append(header ? "\n/Artifact << /Type /Pagination /Subtype /Header >> BDC"
                          : "\n/Artifact << /Type /Pagination /Subtype /Footer >> BDC");
            return;
        }
        const bool hidden = tag.size() > 1 && tag.substr(1) == hiddenWords;
        m_hidden.push_back(hidden);
        if (!hidden) {
            append(statement);
            return;
        }
        const size_t name = statement.find(tag);
        append(statement.substr(0, name));
        append("/Span");
        append(statement.substr(name + tag.size()));
        append(" 3 Tr");
    }

    void closeArtifact()
    {
        if (m_artifact)
            append("\nEMC");
        m_artifact = false;
    }

    void append(std::string_view text) { m_out.append(text.data(), static_cast<qsizetype>(text.size())); }

    std::string_view m_content;
    QByteArray m_out;
    std::vector<bool> m_hidden; ///< for each open marked sequence, whether its words are hidden
    bool m_artifact = false;
};

} // namespace

QByteArray markContent(const QByteArray &content)
{
    return Marker(content).run();
}

} // namespace aanjager::paper
