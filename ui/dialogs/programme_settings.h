#pragma once

#include "ui/pages/page_context.h"

#include <QDialog>

class QLabel;

namespace aanjager {

/** The settings of the programme itself, as its description names them; all that was changed is stored as one change.
 */
class ProgrammeSettings : public QDialog
{
    Q_OBJECT

public:
    explicit ProgrammeSettings(const PageContext &context, QWidget *parent = nullptr);

    /** The editor of a field by its name, e.g. "item_prefix"; null for what is not asked here. */
    QWidget *editor(const QString &field) const { return m_editors.value(field).widget; }
    QString errorText() const;

    /** Stores; stays open, and says why, when something is refused. */
    void accept() override;

private:
    /** What a person types in for one field, and how it is read. */
    struct Editor
    {
        QWidget *widget = nullptr;
        std::function<Value()> value = {};
    };

    Editor makeLine(const Value &value);
    Editor makeText(const Value &value);
    Editor makeDays(const Value &value);
    Editor makeAspects(const Value &value);
    Result<void> store();
    void refuse(const QString &words);

    PageContext m_context;
    QHash<QString, Editor> m_editors;
    QLabel *m_error;
};

} // namespace aanjager
