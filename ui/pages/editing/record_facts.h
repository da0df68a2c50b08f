#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace aanjager {

class FieldEditor;

/** The fields of one record below each other, each with its label before it and edited where it stands. */
class RecordFacts : public QWidget
{
    Q_OBJECT

public:
    /** A field of the record; it may be called otherwise than in its description. */
    struct Fact
    {
        const char *field;
        QString label = {};
    };

    RecordFacts(const PageContext &context, const Description &description, const QList<Fact> &facts,
                QWidget *parent = nullptr);

    /** Shows a record as it is stored; what is being typed about this same record stays. */
    void show(qint64 id, const void *record);
    void setEditable(bool editable);
    /** Puts something else in a row of its own, below what is there. */
    void addRow(const QString &label, QWidget *widget);
    /** Hides a field while it has nothing to say. */
    void setShown(const char *field, bool shown);

    bool isPending() const;
    /** Offers every text that is not stored; true when none is left. */
    bool leave();
    void takeBack();
    FieldEditor *editor(const char *field) const { return m_editors.value(field); }

private:
    QLabel *addLabel(const QString &text, QWidget *buddy);

    const Description &m_description;
    QGridLayout *m_grid;
    QHash<QByteArray, FieldEditor *> m_editors;
    QHash<QByteArray, QLabel *> m_labels;
    QList<FieldEditor *> m_inOrder;
};

} // namespace aanjager
