#include "ui/dialogs/author_dialog.h"

#include "ui/dialogs/dialog_parts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace aanjager {

AuthorDialog::AuthorDialog(const QString &author, QWidget *parent)
    : QDialog(parent), m_author(new QLineEdit(author, this))
{
    QVBoxLayout *column =
        startDialog(*this, tr("Your function"), tr("It is noted with each change you make. A name is not needed."));
    m_author->setPlaceholderText(tr("e.g. programme coordinator"));
    m_author->setAccessibleName(tr("Your function"));
    column->addWidget(m_author);
    finishDialog(*this, *column, tr("Save"));
    setMinimumWidth(420);
}

QString AuthorDialog::author() const
{
    return m_author->text().simplified();
}

} // namespace aanjager
