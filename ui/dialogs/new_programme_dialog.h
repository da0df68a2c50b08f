#pragma once

#include "core/domain/programme.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace aanjager {

/** Asks what a new programme is called, what its items are called, and which municipalities take part. */
class NewProgrammeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewProgrammeDialog(QWidget *parent = nullptr);

    Programme programme() const;
    /** In the order typed, each once. */
    QStringList municipalities() const;
    /** A name for the file, from the name of the programme. */
    QString fileName() const;

    QLineEdit *nameField() const { return m_name; }
    QPlainTextEdit *municipalitiesField() const { return m_municipalities; }

private:
    QLineEdit *m_name;
    QLineEdit *m_region;
    QLineEdit *m_item;
    QLineEdit *m_plural;
    QLineEdit *m_prefix;
    QPlainTextEdit *m_municipalities;
    QPushButton *m_make;
};

} // namespace aanjager
