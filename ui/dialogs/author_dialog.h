#pragma once

#include <QDialog>

class QLineEdit;

namespace aanjager {

/** Asks under which function changes are noted. */
class AuthorDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AuthorDialog(const QString &author, QWidget *parent = nullptr);

    QString author() const;

private:
    QLineEdit *m_author;
};

} // namespace aanjager
