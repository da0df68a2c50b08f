#include "core/exchange/import_notes.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace aanjager {

namespace {

const QLatin1String indent("  ");

/** A note as it grows: entries of one or more lines, of which the later ones are indented. */
class Note
{
public:
    /** `entries` are those that will be added. */
    Note(const QString &text, const QList<NoteEntry> &entries)
    {
        for (const NoteEntry &entry : entries)
            m_places.insert(startOf(entry), -1);
        if (text.isEmpty())
            return;
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines) {
            if (!m_blocks.isEmpty() && line.startsWith(indent))
                m_blocks.last().text += u'\n' + line;
            else
                m_blocks.append({line});
        }
        for (qsizetype i = 0; i < m_blocks.size(); ++i)
            find(i);
    }

    /** Behind the others of its header; an entry that is there already is not added. */
    void add(const NoteEntry &entry)
    {
        const QString text = startOf(entry) + QString(entry.text).replace(u'\n', u'\n' + QString(indent));
        if (m_texts.contains(text))
            return;
        m_texts.insert(text);
        qsizetype &place = m_places[startOf(entry)];
        if (place >= 0) {
            m_blocks[place].behind.append(text);
        } else {
            place = m_blocks.size();
            m_blocks.append({text});
        }
    }

    void addText(const QString &text)
    {
        if (!whole().contains(text))
            m_blocks.append({text});
    }

    QString whole() const
    {
        QStringList texts;
        for (const Block &block : m_blocks) {
            texts += block.text;
            texts += block.behind;
        }
        return texts.join(u'\n');
    }

private:
    struct Block
    {
        QString text;
        QStringList behind = {};
    };

    static QString startOf(const NoteEntry &entry) { return entry.header + QLatin1String(": "); }

    /** Notes of which headers a block is the last. */
    void find(qsizetype block)
    {
        const QString &text = m_blocks[block].text;
        m_texts.insert(text);
        for (qsizetype end = text.indexOf(QLatin1String(": ")); end >= 0;
             end = text.indexOf(QLatin1String(": "), end + 1))
            if (const auto known = m_places.find(text.left(end + 2)); known != m_places.end())
                *known = block;
    }

    QList<Block> m_blocks;
    QSet<QString> m_texts;
    QHash<QString, qsizetype> m_places; ///< by the start of an entry, its last block; −1 for none
};

} // namespace

QString withEntries(const QString &note, const QList<NoteEntry> &entries)
{
    if (entries.isEmpty())
        return note;
    Note grown(note, entries);
    for (const NoteEntry &entry : entries)
        if (entry.header.isEmpty())
            grown.addText(entry.text);
        else
            grown.add(entry);
    return grown.whole();
}

} // namespace aanjager
