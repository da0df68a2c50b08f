#pragma once

#include "core/exchange/programme_template.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace aanjager {

/** Asks what a new programme begins with, what it and its items are called, and which municipalities take part. */
class NewProgrammeDialog : public QDialog
{
    Q_OBJECT

public:
    /** `list`: the file that the programme is made for, whose name it proposes; may be empty. */
    explicit NewProgrammeDialog(QWidget *parent = nullptr, const QString &list = {});

    /** Begins with the template of this key, or blank. */
    void chooseTemplate(const QString &key);
    /** What was chosen; nothing for a blank programme. */
    std::optional<ProgrammeTemplate> beginning() const;
    Programme programme() const;
    /** In the order typed, each once. */
    QStringList municipalities() const;
    /** A name for the file, from the name of the programme. */
    QString fileName() const;

    QLineEdit *nameField() const { return m_name; }
    QPlainTextEdit *municipalitiesField() const { return m_municipalities; }
    QLineEdit *itemField() const { return m_item; }
    QComboBox *templateChoice() const { return m_template; }

private:
    void fillTemplates();
    void showTemplate();
    Programme blank() const;

    QList<ProgrammeTemplate> m_templates;
    QComboBox *m_template;
    QLabel *m_line;
    QLineEdit *m_name;
    QLineEdit *m_region;
    QLineEdit *m_item;
    QLineEdit *m_plural;
    QLineEdit *m_prefix;
    QPlainTextEdit *m_municipalities;
    QPushButton *m_make;
};

} // namespace aanjager
