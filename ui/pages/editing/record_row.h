#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace aanjager {

class FieldEditor;

/** One record as a row of fields in one or more lines, each field edited where it stands, with a button to remove it.
 */
class RecordRow : public QWidget
{
    Q_OBJECT

public:
    /** A field in a line: its name, and its width at 100 % text size; zero takes what is left. */
    struct Place
    {
        const char *field;
        int width = 0;
    };
    using Lines = QList<QList<Place>>;

    RecordRow(const PageContext &context, const Description &description, const Lines &lines,
              QWidget *parent = nullptr);

    /** Shows a record as it is stored; what is being typed about it stays. */
    void show(qint64 id, const void *record);
    void setEditable(bool editable);
    qint64 id() const { return m_id; }

    /** The first field whose text is not stored, or null. */
    FieldEditor *pending() const;
    bool leave();
    void takeBack();

    FieldEditor *editor(const char *field) const { return m_editors.value(field); }
    /** The first line, for what a page puts before its fields. */
    QHBoxLayout *firstLine() const { return m_firstLine; }
    QToolButton *removeButton() const { return m_remove; }

signals:
    void removeAsked(qint64 id);

private:
    const Description &m_description;
    qint64 m_id = 0;
    QHBoxLayout *m_firstLine = nullptr;
    QToolButton *m_remove;
    QHash<QByteArray, FieldEditor *> m_editors;
    QList<FieldEditor *> m_inOrder;
};

} // namespace aanjager
