#pragma once

#include "ui/text/wording.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace aanjager {

/** What the page shows of a programme without measures: the ways to begin, of which the first is a field to type in. */
class MeasuresEmpty : public QWidget
{
    Q_OBJECT

public:
    explicit MeasuresEmpty(const text::Wording &words, QWidget *parent = nullptr);

    /** Names the items as this programme does; `hint` stands in the field. */
    void show(const Programme &programme, const QString &hint);
    void setEditable(bool editable);
    QLineEdit *field() const { return m_field; }

    /** Goes to the first template. */
    void goToTemplates();

signals:
    void importAsked();
    void demoAsked();
    /** The programme is to begin with the template of this key. */
    void templateAsked(const QString &key);

private:
    QWidget *makeCards();
    QWidget *makeTypeCard();
    QWidget *makeImportCard();
    QWidget *makeTemplateCard();
    QWidget *makeDemoLine();

    const text::Wording &m_words;
    QLabel *m_typeTitle;
    QLabel *m_typeText;
    QLineEdit *m_field;
    QPushButton *m_import;
    QList<QPushButton *> m_templates;
};

} // namespace aanjager
