#include "core/report/note_links.h"

namespace aanjager::report {

NoteLinks::NoteLinks(const QList<Block> &blocks)
{
    collect(blocks);
}

void NoteLinks::collect(const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *notes = std::get_if<Footnotes>(&block)) {
            QSet<int> numbers;
            for (const Footnotes::Note &note : notes->notes)
                numbers.insert(note.number);
            m_numbers.append(numbers);
        } else if (const auto *columns = std::get_if<std::shared_ptr<const Columns>>(&block)) {
            for (const QList<Block> &part : (*columns)->parts)
                collect(part);
        }
    }
}

QString NoteLinks::target(int number) const
{
    return m_at < m_numbers.size() && m_numbers.at(m_at).contains(number) ? anchor(number) : QString();
}

QString NoteLinks::anchor(int number) const
{
    return QStringLiteral("note-%1-%2").arg(m_at + 1).arg(number);
}

} // namespace aanjager::report
