#pragma once

#include "ui/pages/measures/selection_bar.h"

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace aanjager {

/** What can be done to several chosen measures at once; each is one change, told with the way back. */
class BulkBar : public SelectionBar
{
    Q_OBJECT

public:
    explicit BulkBar(const PageContext &context, QWidget *parent = nullptr);

    /** The measures it works on; it shows itself for two or more. */
    void setMeasures(const QList<Id<Measure>> &ids);
    const QList<Id<Measure>> &measures() const { return m_ids; }

    void setStatus(Status status);
    void setVerdict(std::optional<Health> verdict);
    void remove();
    void duplicate();

    QToolButton *button(const QString &field) const { return m_buttons.value(field); }
    QLineEdit *field(const QString &name) const { return m_fields.value(name); }

signals:
    /** These came to be. */
    void made(const QList<Id<Measure>> &ids);

private:
    QToolButton *addButton(const QString &key, const QString &words);
    QMenu *addMenu(const QString &key, const QString &words);
    void addTyped(const QString &key, const QString &words, const QString &hint);
    void fillStatuses(QMenu *menu);
    void fillOwners(QMenu *menu);
    void fillThemes(QMenu *menu);
    void store(const QString &field, const Value &value);
    bool storeTyped(const QString &field, const QString &text, QLabel *sentence);
    QString many() const;
    QByteArray lastChange() const;

    QHash<QString, QToolButton *> m_buttons;
    QHash<QString, QLineEdit *> m_fields;
    QList<Id<Measure>> m_ids;
};

} // namespace aanjager
